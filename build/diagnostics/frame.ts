import type { Diagnostic } from "./diagnostic.ts";

const LINES_AROUND = 2;
const LONGEST_LINE = 160;

/** Control characters of untrusted source text must not reach a terminal. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

/**
 * The source lines around a place, the place marked with a caret.
 * @param source the file's text
 * @param line 1-based
 * @param column 1-based
 */
export function codeFrame(source: string, line: number, column: number): string {
  const lines = source.split(/\r\n|\r|\n/);
  const first = Math.max(1, line - LINES_AROUND);
  const last = Math.min(lines.length, line + LINES_AROUND);
  const width = String(last).length;
  // Of long lines, the part that holds the place: all lines are cut alike, so that they stay below one another.
  const cut = column <= LONGEST_LINE ? 0 : column - 1 - LONGEST_LINE / 2;
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    // A tab is one column in positions, so it is shown as one space.
    const text = clip(printable((lines[number - 1] ?? "").replace(/\t/g, " ")), cut);
    const mark = number === line ? ">" : " ";
    frame.push(`${mark} ${String(number).padStart(width)} | ${text}`.trimEnd());
    if (number === line) frame.push(`  ${" ".repeat(width)} | ${" ".repeat(column - 1 - cut)}^`);
  }
  return frame.join("\n");
}

/** The part of a line from a column on, with dots in the place of what is left out. */
function clip(text: string, cut: number): string {
  const end = text.length > cut + LONGEST_LINE ? `${text.slice(cut, cut + LONGEST_LINE - 1)}…` : text.slice(cut);
  return cut === 0 || end === "" ? end : `…${end.slice(1)}`;
}

/** The same diagnostic with its code frame, where the place is known. */
export function withFrame(diagnostic: Diagnostic, source: string | undefined): Diagnostic {
  if (source === undefined || diagnostic.line === undefined || diagnostic.frame !== undefined) return diagnostic;
  return { ...diagnostic, frame: codeFrame(source, diagnostic.line, diagnostic.column ?? 1) };
}
