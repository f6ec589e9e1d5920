import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../diagnostics/format.ts";
import type { Terminal } from "./command.ts";

/** Each diagnostic once: what is wrong with a shared module is found in every activity that imports it. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ code, file, line, column, message }: Diagnostic): string => JSON.stringify([code, file, line, column, message]);
  return [...new Map(diagnostics.map((found) => [key(found), found])).values()];
}

/** Prints diagnostics to standard error, one block each. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], terminal: Terminal): void {
  for (const diagnostic of distinct(diagnostics)) terminal.error(`${formatDiagnostic(diagnostic, terminal.color)}\n`);
}

/** Tells why a command did nothing: in a document of its own where one is asked for. */
export function reportFailure(diagnostics: readonly Diagnostic[], json: boolean, terminal: Terminal): void {
  if (json) terminal.out(JSON.stringify({ ok: false, diagnostics }, undefined, 2));
  else reportDiagnostics(diagnostics, terminal);
}

/** `1 error, 2 warnings` */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic["severity"]): string => {
    const number = distinct(diagnostics).filter((diagnostic) => diagnostic.severity === severity).length;
    return `${number} ${severity}${number === 1 ? "" : "s"}`;
  };
  return `${count("error")}, ${count("warning")}`;
}
