import type { Diagnostic } from "./diagnostic.ts";

/** True when one of the diagnostics is an error; warnings stop nothing. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
