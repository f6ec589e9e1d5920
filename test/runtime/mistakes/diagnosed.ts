import type { Diagnostic } from "../../../build/diagnostics/diagnostic.ts";
import { captureStack } from "./capture-stack.ts";
import { withFields } from "./mistake-fields.ts";

/**
 * The error for text that was not understood: it says all that is wrong, a line for each, and is known by the code of the first.
 * @param tell a diagnostic as a line
 */
export function diagnosed(diagnostics: readonly Diagnostic[], tell: (diagnostic: Diagnostic) => string): Error {
  const error = new Error(diagnostics.map(tell).join("\n"));
  captureStack(error, diagnosed);
  const [first] = diagnostics;
  return first?.name === undefined ? error : withFields(error, { code: first.code, codeName: first.name, suggestion: first.suggestion });
}
