const ESCAPES: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
};

/** A text as source text, in ASCII: `"\xE9"`. */
export function quoteText(text: string, quote: '"' | "'" = '"'): string {
  let quoted = quote as string;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const code = text.charCodeAt(index);
    if (character === quote) quoted += `\\${quote}`;
    else if (character in ESCAPES) quoted += ESCAPES[character]!;
    else if (code >= 0x20 && code < 0x7f) quoted += character;
    else quoted += code < 0x100 ? `\\x${hexadecimal(code, 2)}` : `\\u${hexadecimal(code, 4)}`;
  }
  return quoted + quote;
}

function hexadecimal(code: number, length: number): string {
  return code.toString(16).toUpperCase().padStart(length, "0");
}
