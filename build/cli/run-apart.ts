import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ImpossibleRun, RunOnceReport, RunOnceRequest } from "../../test/runtime/workflow/run-once.ts";

/** Megabytes that a run may take where nobody says otherwise. */
export const DEFAULT_MEMORY_LIMIT = 1024;

/** How often the memory is looked at, in milliseconds. */
const BETWEEN_LOOKS = 50;

/** What Node.js says of a thread that took more memory than it may. */
const TOO_LARGE = "ERR_WORKER_OUT_OF_MEMORY";

type Answer = RunOnceReport | ImpossibleRun;

/**
 * Runs an activity or a workflow on a thread of its own, which this one can stop: Node.js ends a process whose script takes all of its memory,
 * and often one whose thread does.
 * @param megabytes what the process may take
 * @returns as `runOnce`; undefined for a run that took more
 */
export async function runApart(request: RunOnceRequest, megabytes: number): Promise<Answer | undefined> {
  const file = fileURLToPath(new URL("./run-worker.js", import.meta.url));
  // The repository's own tests run TypeScript, which threads cannot.
  if (!existsSync(file)) return await (await import("../../test/runtime/workflow/run-once.ts")).runOnce(request);
  const worker = new Worker(file, { workerData: request, resourceLimits: { maxOldGenerationSizeMb: megabytes * 2 } });
  let answer: Answer | undefined;
  let isTooLarge = false;
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() < megabytes * 2 ** 20) return;
    isTooLarge = true;
    clearInterval(watch);
    void worker.terminate();
  }, BETWEEN_LOOKS);
  try {
    return await new Promise<Answer | undefined>((resolve, reject) => {
      worker.once("message", (report: Answer) => (answer = report));
      worker.once("error", (error: NodeJS.ErrnoException) => (error.code === TOO_LARGE ? resolve(undefined) : reject(error)));
      worker.once("exit", (code) =>
        answer || isTooLarge ? resolve(answer) : reject(new Error(`the thread of the run ended with code ${code}`)),
      );
    });
  } finally {
    clearInterval(watch);
  }
}
