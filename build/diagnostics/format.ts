import { printable } from "./frame.ts";
import type { Diagnostic } from "./diagnostic.ts";

const COLORS = { error: "\u001b[31m", warning: "\u001b[33m" } as const;
const RESET = "\u001b[0m";

/**
 * A diagnostic as text for a terminal or a log: place, severity, code, sentence, frame, suggestion.
 * @param color whether escape sequences may be used
 * @returns several lines without a trailing newline
 */
export function formatDiagnostic(diagnostic: Diagnostic, color = false): string {
  const { file, line, column, severity, code, message, frame, suggestion } = diagnostic;
  const place = file === undefined ? "" : `${[file, line, column].filter((part) => part !== undefined).join(":")} - `;
  const kind = color ? `${COLORS[severity]}${severity}${RESET}` : severity;
  const lines = [`${printable(place)}${kind} ${printable(`${code}: ${message}`)}`];
  if (frame !== undefined) lines.push(printable(frame));
  lines.push(printable(`  help: ${suggestion}`));
  return lines.join("\n");
}
