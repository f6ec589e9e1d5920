const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/**
 * Text from elsewhere, for content and quoted attributes of XML and of HTML alike. What neither may hold, and what would turn the text around it,
 * becomes U+FFFD: control characters, halves of characters, overrides of the writing direction.
 */
export function escapeMarkup(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // eslint-disable-next-line no-control-regex -- these are the characters to take out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Surrogate}]/gu, "\ufffd")
      .replace(/[&<>"']/g, (character) => ESCAPES.get(character)!)
  );
}
