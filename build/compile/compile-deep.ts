import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { withFrame } from "../diagnostics/frame.ts";
import type { Bundled } from "./bundle.ts";
import type { CompileResult } from "./compile-result.ts";
import type { ScriptSettings } from "./script-settings.ts";
import type { CompileAnswer, CompileTask } from "./compile-worker.ts";

/** The compiled code of a thread; in the repository's own tests, which run TypeScript, there is none beside this file. */
export const WORKER_FILE = fileURLToPath(new URL("./compile-worker.js", import.meta.url));

/** Room for sums of some hundred thousand operands, in megabytes; what is not used costs nothing. */
const STACK = 256;

/**
 * The second half of a build for what is nested deeper than a usual stack: on a thread that has a large one.
 * @returns a diagnostic where that is too small as well, or where there are no threads
 * @throws what the compiler throws: a bug
 */
export async function compileDeep(bundled: Bundled, settings: ScriptSettings): Promise<CompileResult> {
  const answer = existsSync(WORKER_FILE) ? await askThread({ number: 1, bundled, settings }) : ({ number: 1, isTooDeep: true } as const);
  if ("bug" in answer) throw answer.bug;
  if ("result" in answer) return answer.result;
  const { entry, value, diagnostics } = bundled;
  const found = diagnostic("XTK3021", {}, { file: entry.source, line: 1, column: 1 });
  return { diagnostics: [...diagnostics, withFrame(found, value?.sources.get(entry.source))] };
}

async function askThread(task: CompileTask): Promise<CompileAnswer> {
  const worker = new Worker(WORKER_FILE, { resourceLimits: { stackSizeMb: STACK } });
  try {
    return await new Promise<CompileAnswer>((resolve, reject) => {
      worker.on("message", resolve);
      worker.on("error", reject);
      worker.postMessage(task);
    });
  } finally {
    await worker.terminate();
  }
}
