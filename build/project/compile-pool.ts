import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Bundled } from "../compile/bundle.ts";
import { compileDeep, WORKER_FILE } from "../compile/compile-deep.ts";
import type { CompileResult } from "../compile/compile-result.ts";
import type { ScriptSettings } from "../compile/script-settings.ts";
import type { CompileAnswer, CompileTask } from "../compile/compile-worker.ts";

/** More threads than this wait for the bundler. */
const MOST_THREADS = 4;

/** The compiler makes many short-lived objects: with room for them, few live long enough to be looked at twice. In megabytes. */
const YOUNG_GENERATION = 64;

interface Waiting {
  resolve(result: CompileResult): void;
  reject(reason: unknown): void;
  /** The same with a larger stack. */
  compileDeep(): Promise<CompileResult>;
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
    return existsSync(WORKER_FILE) ? new CompilePool(WORKER_FILE) : undefined;
  }

  /** How many tasks keep every thread busy. */
  get width(): number {
    return this.#threads.length * 3;
  }

  /** @throws what the compiler throws: a bug */
  compile(bundled: Bundled, settings: ScriptSettings): Promise<CompileResult> {
    const { worker, tasks } = this.#threads.reduce((least, thread) => (thread.tasks.size < least.tasks.size ? thread : least));
    const task: CompileTask = { number: ++this.#last, bundled, settings };
    return new Promise((resolve, reject) => {
      tasks.set(task.number, { resolve, reject, compileDeep: () => compileDeep(bundled, settings) });
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
    else if ("result" in answer) waiting?.resolve(answer.result);
    else waiting?.compileDeep().then(waiting.resolve, waiting.reject);
  });
  worker.on("error", (error) => {
    for (const { reject } of tasks.values()) reject(error);
    tasks.clear();
  });
  return { worker, tasks };
}
