import type { Layout } from "./layout.ts";

/** Where a line break would end the statement, or change what it says. */
const NO_BREAK_AFTER = /(?:^|[^\w$])(?:return|throw|break|continue|yield|async)\s*$/;

const BREAKS = /\s*\n\s*/g;

/**
 * The same text with each part on the line that it comes from, as far as the order of the parts allows: errors and breakpoints in it
 * then need no map. Columns are lost. Text with line breaks of its own stays as it is.
 */
export function keepLines({ code, mappings, verbatim }: Layout): string {
  const pieces: string[] = [];
  let line = 1;
  let done = 0;
  let next = 0;
  let tail = "";
  const put = (piece: string): void => {
    pieces.push(piece);
    tail = (tail + piece).slice(-12);
  };
  const take = (end: number): void => {
    for (; next < verbatim.length && verbatim[next]![1] <= end; next++) {
      const [from, to] = verbatim[next]!;
      const text = code.slice(from, to);
      put(code.slice(done, from).replace(BREAKS, " "));
      put(text);
      line += text.split(/\r\n|[\n\r\u2028\u2029]/).length - 1;
      done = to;
    }
    put(code.slice(done, end).replace(BREAKS, " "));
    done = end;
  };
  for (const { offset, origin } of mappings) {
    if (offset > done) take(offset);
    if (origin.line <= line || NO_BREAK_AFTER.test(tail)) continue;
    pieces.push("\n".repeat(origin.line - line));
    line = origin.line;
  }
  take(code.length);
  return pieces.join("");
}
