const NAME_START = "A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD";
const NAME_PART = `${NAME_START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040`;
/** A prefix stands before a name, or before `{` in a composite name. */
// eslint-disable-next-line no-misleading-character-class -- single characters are meant
const NAME = new RegExp(`[${NAME_START}][${NAME_PART}]*(?::(?:[${NAME_PART}]+|(?=\\{)))?`, "y");
const SPACE = /[ \t\r\n]*/y;

/** The end of the XML name that starts at `pos`; `pos` itself when none does. */
export function endOfName(text: string, pos: number): number {
  NAME.lastIndex = pos;
  return NAME.test(text) ? NAME.lastIndex : pos;
}

/** The end of the XML white space that starts at `pos`. */
export function endOfSpace(text: string, pos: number): number {
  SPACE.lastIndex = pos;
  SPACE.test(text);
  return SPACE.lastIndex;
}

/** Where character data that starts at `pos` ends: at `<` or `{`, or at the end of the text. */
export function endOfText(text: string, pos: number): number {
  let end = pos;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 60 /* < */ || code === 123 /* { */) break;
  }
  return end;
}
