import type { Position } from "acorn";

const LINE_BREAK = /\r\n?|[\n\u2028\u2029]/g;

/** Tells line (1-based) and column (0-based) of offsets in a text. */
export function lineIndex(source: string): (offset: number) => Position {
  const starts = [0];
  for (const { 0: end, index } of source.matchAll(LINE_BREAK)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! };
  };
}
