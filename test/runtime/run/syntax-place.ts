import type { SourcePosition } from "../../../build/diagnostics/diagnostic.ts";
import type { E4XSyntaxError } from "../../../build/e4x/faults/syntax-error.ts";

/** Where a text is no script, as stacks count: columns from 1. */
export function syntaxPlace({ sourceFile, loc }: E4XSyntaxError, filename: string): SourcePosition {
  return { file: sourceFile ?? filename, line: loc.line, column: loc.column + 1 };
}
