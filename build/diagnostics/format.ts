import { printable } from "./frame.ts";
import type { Diagnostic } from "./diagnostic.ts";

const COLORS = { error: "\u001b[31m", warning: "\u001b[33m" } as const;
const RESET = "\u001b[0m";

/**
 * A diagnostic as text for a terminal or a log: place, severity, code and its name, sentence, frame, suggestion.
 * @param color whether escape sequences may be used
 * @returns several lines without a trailing newline
 */
export function formatDiagnostic(diagnostic: Diagnostic, color = false): string {
  const { file, line, column, severity, code, name, message, frame, suggestion } = diagnostic;
  const place = file === undefined ? "" : `${[file, line, column].filter((part) => part !== undefined).join(":")} - `;
  const kind = color ? `${COLORS[severity]}${severity}${RESET}` : severity;
  const title = name === undefined ? code : `${code} ${name}`;
  const lines = [`${printable(place)}${kind} ${printable(`${title}: ${message}`)}`];
  if (frame !== undefined) lines.push(printable(frame));
  lines.push(printable(`  help: ${suggestion}`));
  return lines.join("\n");
}
