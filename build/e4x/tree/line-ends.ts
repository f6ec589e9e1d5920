/** Line ends as the engine reads them: each is a line feed, those of U+2028 and U+2029 as well. */
export function normalizeLines(text: string): string {
  return /[\r\u2028\u2029]/.test(text) ? text.replace(/\r\n?|[\u2028\u2029]/g, "\n") : text;
}

/** A value in an attribute of a literal: the engine writes carriage returns and line feeds as references, and reads the others as line feeds. */
export function normalizeSeparators(text: string): string {
  return /[\u2028\u2029]/.test(text) ? text.replace(/[\u2028\u2029]/g, "\n") : text;
}
