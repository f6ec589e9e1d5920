import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Bundled } from "../compile/bundle.ts";
import type { CompileResult } from "../compile/compile-result.ts";
import type { CompileAnswer, CompileTask } from "./compile-worker.ts";

/** More threads than this wait for the bundler. */
const MOST_THREADS = 4;

/** The compiler makes many short-lived objects: with room for them, few live long enough to be looked at twice. In megabytes. */
const YOUNG_GENERATION = 64;

interface Waiting {
  resolve(result: CompileResult): void;
  reject(reason: unknown): void;
}

/** Worker threads that compile bundles. */
export class CompilePool {
  readonly #threads: { worker: Worker; tasks: Map<number, Waiting> }[];
  #last = 0;

  /** @param file the compiled code of the threads */
  private constructor(file: string) {
    const size = Math.min(availableParallelism(), MOST_THREADS);
    this.#threads = Array.from({ length: size }, () => startThread(file));
  }

  /** @returns undefined where threads cannot run the code as it is: in the repository's own tests, which run TypeScript */
  static open(): CompilePool | undefined {
    const file = fileURLToPath(new URL("./compile-worker.js", import.meta.url));
    return existsSync(file) ? new CompilePool(file) : undefined;
  }

  /** How many tasks keep every thread busy. */
  get width(): number {
    return this.#threads.length * 3;
  }

  /** @throws what the compiler throws: a bug */
  compile(bundled: Bundled, wrap: "function" | "none"): Promise<CompileResult> {
    const { worker, tasks } = this.#threads.reduce((least, thread) => (thread.tasks.size < least.tasks.size ? thread : least));
    const task: CompileTask = { number: ++this.#last, bundled, wrap };
    return new Promise((resolve, reject) => {
      tasks.set(task.number, { resolve, reject });
      worker.postMessage(task);
    });
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }
}

function startThread(file: string): { worker: Worker; tasks: Map<number, Waiting> } {
  const worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION } });
  const tasks = new Map<number, Waiting>();
  worker.on("message", (answer: CompileAnswer) => {
    const waiting = tasks.get(answer.number);
    tasks.delete(answer.number);
    if ("bug" in answer) waiting?.reject(answer.bug);
    else waiting?.resolve(answer.result);
  });
  worker.on("error", (error) => {
    for (const { reject } of tasks.values()) reject(error);
    tasks.clear();
  });
  return { worker, tasks };
}
