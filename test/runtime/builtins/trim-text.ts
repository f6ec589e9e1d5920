/** Which ends of a text are trimmed. */
export type TrimmedEnds = "both" | "left" | "right";

/**
 * A text without the white space at its ends; U+1680 and U+180E are none. No regular expression: those need more of the stack than
 * what a script may call at its end.
 * @param isSpace tells white space by its code
 */
export function trimText(text: string, ends: TrimmedEnds = "both", isSpace = isWhiteSpace): string {
  let [start, end] = [0, text.length];
  if (ends !== "right") while (start < end && isSpace(text.charCodeAt(start))) start++;
  if (ends !== "left") while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** White space as the engine trims it. */
export function isWhiteSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code >= 0x2000 && code <= 0x200a) return true;
  return code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

/** What the engine skips where it reads a number: U+200B too. */
export function isNumberSpace(code: number): boolean {
  return code === 0x200b || isWhiteSpace(code);
}
