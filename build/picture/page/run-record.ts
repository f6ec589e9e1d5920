import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Diagram } from "../diagram.ts";
import type { RunTrace } from "../run-trace.ts";

/** All that a page tells of a run. */
export interface RunRecord extends RunTrace {
  /** What ran, as a path of the project. */
  target: string;
  /** Of a workflow. */
  diagram?: Diagram | undefined;
  calls: readonly { path: string; args: readonly unknown[]; result?: unknown; error?: string }[];
  /** The rows of the tables that changed. */
  rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /** Schemas that nobody gave. */
  inferred: readonly { schema: string; nearest?: string | undefined }[];
  vars?: Readonly<Record<string, unknown>> | undefined;
  instanceVars?: Readonly<Record<string, unknown>> | undefined;
  /** The way that an activity took by itself. */
  transition?: string | undefined;
  diagnostics: readonly Diagnostic[];
}
