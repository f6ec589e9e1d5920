const longest = 400;

/**
 * Text from elsewhere as one line of a documentation comment: it cannot end the comment, start a line or become a tag.
 * @param text any text
 */
export function commentText(text: string): string {
  const line = text.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  const short = line.length > longest ? `${line.slice(0, longest).replace(/[\ud800-\udbff]$/, "").trimEnd()} …` : line;
  return short.replace(/\*(?=\/)/g, "*\\").replace(/\/(?=\*)/g, "/\\").replace(/(^|[\s{([])@/g, "$1\\@");
}

/** The same as the start of a sentence that goes on: without a full stop of its own. */
export function commentPhrase(text: string): string {
  return commentText(text).replace(/[.\s]+$/, "");
}
