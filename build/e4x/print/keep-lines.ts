import type { Layout } from "./layout.ts";

/** Where a line break would end the statement, or change what it says. */
const NO_BREAK_AFTER = /(?:^|[^\w$])(?:return|throw|break|continue|yield|async)\s*$/;

/**
 * The same text with each part on the line that it comes from, as far as the order of the parts allows: errors and breakpoints in it
 * then need no map. Columns are lost. For text whose only line breaks are those of the printer.
 */
export function keepLines({ code, mappings }: Layout): string {
  const starts = lineStarts(code);
  const pieces: string[] = [];
  let line = 1;
  let done = 0;
  let tail = "";
  const take = (end: number): void => {
    const piece = code.slice(done, end).replace(/\s*\n\s*/g, " ");
    pieces.push(piece);
    tail = (tail + piece).slice(-12);
    done = end;
  };
  for (const { line: printed, column, origin } of mappings) {
    const start = starts[printed]! + column;
    if (start > done) take(start);
    if (origin.line <= line || NO_BREAK_AFTER.test(tail)) continue;
    pieces.push("\n".repeat(origin.line - line));
    line = origin.line;
  }
  take(code.length);
  return pieces.join("");
}

function lineStarts(code: string): number[] {
  const starts = [0];
  for (let index = code.indexOf("\n"); index >= 0; index = code.indexOf("\n", index + 1)) starts.push(index + 1);
  return starts;
}
