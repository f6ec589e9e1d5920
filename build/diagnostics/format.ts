import { printable } from "./frame.ts";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * A diagnostic as text for a terminal or a log: place, severity, code, sentence, frame, suggestion.
 * @returns several lines without a trailing newline
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, code, message, frame, suggestion } = diagnostic;
  const place = file === undefined ? "" : `${[file, line, column].filter((part) => part !== undefined).join(":")} - `;
  const lines = [`${place}${severity} ${code}: ${message}`];
  if (frame !== undefined) lines.push(frame);
  lines.push(`  help: ${suggestion}`);
  return printable(lines.join("\n"));
}
