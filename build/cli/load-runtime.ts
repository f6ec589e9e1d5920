import { existsSync } from "node:fs";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** A value that a script left, as JSON shows it. */
type Bag = Record<string, unknown>;

/** What the command line needs of the mock campaign; `test/runtime/workflow/run-once.ts` is it. */
export interface Runtime {
  runOnce(request: {
    root: string;
    target: string;
    schemas: readonly string[];
    rows: Record<string, Record<string, unknown>[]>;
    vars: Record<string, string>;
    pass: readonly string[];
  }): Promise<RunReport>;
}

/** What an error of the mock carries; `test/runtime/mistakes/mistake-fields.ts` is it. */
export interface Mistake {
  code: string;
  codeName: string;
  suggestion: string;
}

/** What a run did. */
export interface RunReport {
  journal: { activity?: string; level: string; message: string }[];
  calls: { path: string; args: unknown[]; result?: unknown; error?: string }[];
  rows: Record<string, Bag[]>;
  inferred: { schema: string; path?: string; nearest?: string }[];
  vars?: Bag;
  instanceVars?: Bag;
  events?: readonly { activity?: string; name: string; vars: Bag }[];
  transition?: string;
  state?: string;
  visited?: readonly string[];
  waiting?: readonly string[];
  failure?: { message: string; file?: string; line?: number; column?: number; diagnostics?: readonly Diagnostic[]; mistake?: Mistake };
}

/** Loads the mock campaign. It is compiled after the toolchain, which it builds on, so it is found when a command runs: TypeScript in the repository, JavaScript when installed. */
export async function loadRuntime(): Promise<Runtime> {
  const source = new URL("../../test/runtime/workflow/run-once.ts", import.meta.url);
  const url = existsSync(source) ? source : new URL("../../test/runtime/workflow/run-once.js", import.meta.url);
  return (await import(/* @vite-ignore */ url.href)) as Runtime;
}
