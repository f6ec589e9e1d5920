import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ImpossibleRun, RunOnceReport, RunOnceRequest } from "../../test/runtime/workflow/run-once.ts";

/** Megabytes that a run may take where nobody says otherwise. */
export const DEFAULT_MEMORY_LIMIT = 1024;

/** What Node.js says of a thread that took more memory than it may. */
const TOO_LARGE = "ERR_WORKER_OUT_OF_MEMORY";

/** The compiler makes many short-lived objects: with room for them, few live long enough to be looked at twice. In megabytes. */
const YOUNG_GENERATION = 64;

type Answer = RunOnceReport | ImpossibleRun;

/**
 * Runs an activity or a workflow on a thread of its own, as Node.js ends a process whose script takes all of its memory.
 * @param megabytes what the thread may take
 * @returns as `runOnce`; undefined for a run that took more
 */
export async function runApart(request: RunOnceRequest, megabytes: number): Promise<Answer | undefined> {
  const file = fileURLToPath(new URL("./run-worker.js", import.meta.url));
  // The repository's own tests run TypeScript, which threads cannot.
  if (!existsSync(file)) return await (await import("../../test/runtime/workflow/run-once.ts")).runOnce(request);
  const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_GENERATION };
  const worker = new Worker(file, { workerData: request, resourceLimits });
  try {
    return await new Promise<Answer | undefined>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", (error: NodeJS.ErrnoException) => (error.code === TOO_LARGE ? resolve(undefined) : reject(error)));
      worker.once("exit", (code) => reject(new Error(`the thread of the run ended with code ${code}`)));
    });
  } finally {
    await worker.terminate();
  }
}
