/** A part of a text, and what takes its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Changes parts of a text.
 * @param edits in any order; none overlaps another
 * @param range the part of the text that is wanted; all edits lie in it
 */
export function spliceText(text: string, edits: readonly Edit[], { start: from, end: to } = { start: 0, end: text.length }): string {
  const pieces: string[] = [];
  let last = from;
  for (const { start, end, text: instead } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < last) throw new Error("edits overlap");
    pieces.push(text.slice(last, start), instead);
    last = end;
  }
  return [...pieces, text.slice(last, to)].join("");
}
