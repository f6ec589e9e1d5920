import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** A compiled activity, or what is wrong with it. */
export interface CompileResult {
  /** The script: LF, UTF-8, ends with a newline. Absent when a diagnostic is an error. */
  code?: string;
  /** Its v3 source map as text; sources are project-relative. */
  map?: string;
  /** Bytes of `code`. */
  size?: number;
  /** Those of them that are functions which the script brings along: for XML, for builtins that the engine lacks. Absent where it has none. */
  helperBytes?: number;
  /** What is wrong, and what is worth a warning. */
  diagnostics: Diagnostic[];
}
