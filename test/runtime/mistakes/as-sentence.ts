/** The end of a message, which says what to do, as a sentence of its own. */
export function asSentence(advice: string): string {
  const text = advice.replace(/^[\s:;,.]+/, "");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?)}]$/.test(text) ? "" : "."}`;
}
