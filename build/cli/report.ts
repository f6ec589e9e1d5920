import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../diagnostics/format.ts";
import type { Terminal } from "./command.ts";

/** Prints diagnostics to standard error, one block each. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], terminal: Terminal): void {
  for (const diagnostic of diagnostics) terminal.error(`${formatDiagnostic(diagnostic, terminal.color)}\n`);
}

/** `1 error, 2 warnings` */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic["severity"]): string => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return `${number} ${severity}${number === 1 ? "" : "s"}`;
  };
  return `${count("error")}, ${count("warning")}`;
}
