import type { SourcePosition } from "../../../build/diagnostics/diagnostic.ts";

/**
 * An error about a file that a test or a command named: the first line of its stack is the place in that file.
 * @param position project-relative
 */
export function placed<E extends Error>(error: E, { file, line, column }: SourcePosition): E {
  const frames = /(?:\n[ \t]+at .*)*$/.exec(error.stack ?? "")?.[0] ?? "";
  error.stack = `${error.name}: ${error.message}\n    at ${file}:${line}:${column}${frames}`;
  return error;
}
