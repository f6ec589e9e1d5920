import type { Diagnostic } from "../../../../build/diagnostics/diagnostic.ts";
import { diagnosed } from "../../mistakes/diagnosed.ts";

/** @throws Error with every error among the diagnostics */
export function failOn(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  throw diagnosed(
    errors,
    ({ file, line, column, code, message, suggestion }) => `${file}:${line}:${column} ${code} ${message} ${suggestion}`,
  );
}
