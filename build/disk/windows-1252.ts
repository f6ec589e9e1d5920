/** The characters of 0x80 to 0x9F, where Windows-1252 is not ISO-8859-1; `\ufffd` where there is none. */
const OWN = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

/** The character that a byte is in Windows-1252; undefined for the five that are none, and for control characters. */
export function windows1252(byte: number): string | undefined {
  const character = byte >= 0x80 && byte < 0xa0 ? OWN[byte - 0x80]! : String.fromCharCode(byte);
  return character === "\ufffd" || byte < 0x20 ? undefined : character;
}
