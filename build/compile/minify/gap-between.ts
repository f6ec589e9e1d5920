import type { Token } from "acorn";

/** What stands between two tokens of a script. */
export interface Gap {
  before: Token;
  after: Token;
  code: string;
}

/** Brackets and separators: whatever stands beside them is apart from them. */
const SEPARATORS = /^[()[\]{};,]$/;
const WORD = /[\w$\\\u0080-\uffff]/;

/**
 * What has to stay between two tokens so that they are read as before: nothing, or a space. Operators beside each other stay apart as they
 * are, and so does what the engine would take for markup, a comment or a pattern.
 */
export function gapBetween({ before, after, code }: Gap): "" | " " {
  if (before.end === after.start) return "";
  const [end, start] = [code[before.end - 1]!, code[after.start]!];
  // The engine reads `a <b` as markup and `<!--` as a comment; a pattern behind a bracket is not to be taken for a division.
  if (start === "<" || isPattern(after)) return " ";
  if (code[before.start] === "<" && !isLiteral(before)) return " ";
  if (SEPARATORS.test(end) || SEPARATORS.test(start)) return "";
  const [wordBefore, wordAfter] = [WORD.test(end) || isPattern(before), WORD.test(start)];
  if (wordBefore && wordAfter) return " ";
  return wordBefore || wordAfter || isText(before) || isText(after) ? "" : " ";
}

function isText({ type }: Token): boolean {
  return type.label === "string" || isLiteral({ type });
}

function isLiteral({ type }: Pick<Token, "type">): boolean {
  return type.label === "XML literal";
}

function isPattern({ type }: Token): boolean {
  return type.label === "regexp";
}
