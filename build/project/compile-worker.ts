/** A worker thread of `CompilePool`: bundles in, scripts out. */
import { parentPort } from "node:worker_threads";
import type { Bundled } from "../compile/bundle.ts";
import { compileBundle } from "../compile/compile-bundle.ts";
import type { CompileResult } from "../compile/compile-result.ts";

/** What the thread is asked. */
export interface CompileTask {
  number: number;
  bundled: Bundled;
  wrap: "function" | "none";
}

/** What it answers: a result, or a bug. */
export type CompileAnswer = { number: number } & ({ result: CompileResult } | { bug: unknown });

parentPort?.on("message", ({ number, bundled, wrap }: CompileTask) => {
  const answer = (content: CompileAnswer): void => parentPort?.postMessage(content);
  try {
    answer({ number, result: compileBundle(bundled, wrap) });
  } catch (bug) {
    answer({ number, bug });
  }
});
