/** A thread of its own for compiling: bundles in, scripts out. */
import { parentPort } from "node:worker_threads";
import { isTooDeep } from "../e4x/faults/guard-depth.ts";
import type { Bundled } from "./bundle.ts";
import { compileBundle } from "./compile-bundle.ts";
import type { CompileResult } from "./compile-result.ts";
import type { ScriptSettings } from "./script-settings.ts";

/** What the thread is asked. */
export interface CompileTask {
  number: number;
  bundled: Bundled;
  settings: ScriptSettings;
}

/** What it answers: a result, that its stack is too small, or a bug. */
export type CompileAnswer = { number: number } & ({ result: CompileResult } | { isTooDeep: true } | { bug: unknown });

parentPort?.on("message", ({ number, bundled, settings }: CompileTask) => {
  const answer = (content: CompileAnswer): void => parentPort?.postMessage(content);
  try {
    answer({ number, result: compileBundle(bundled, settings) });
  } catch (error) {
    answer(isTooDeep(error) ? { number, isTooDeep: true } : { number, bug: error });
  }
});
