import { relative, sep } from "node:path";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fileSystemFault, isSystemError } from "./file-system-fault.ts";
import { isInside } from "./is-inside.ts";

/**
 * What the system refused where nothing can go on without it.
 * @param root absolute path of the project
 * @throws the error, where it is no error of the system: a bug
 */
export function systemFault(error: unknown, root: string): Diagnostic {
  if (!isSystemError(error)) throw error;
  // Of what is no file, only the output is written.
  const path = error.path ?? (error.syscall === "write" ? "the output" : error.syscall!);
  const file = isInside(root, path) ? relative(root, path).split(sep).join("/") || "the folder of the project" : path;
  return diagnostic("XTK5053", { file, detail: fileSystemFault(error) });
}
