const NAME_START =
  "A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD";
const NAME_PART = `${NAME_START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040`;
/** A prefix stands before a name, or before `{` in a composite name. */
// eslint-disable-next-line no-misleading-character-class -- single characters are meant
const NAME = new RegExp(`[${NAME_START}][${NAME_PART}]*(?::(?:[${NAME_PART}]+|(?=\\{)))?`, "y");

/** The end of the XML name that starts at `pos`; `pos` itself when none does. */
export function endOfName(text: string, pos: number): number {
  // Most names are letters, digits and `-`, and end where no name of ASCII goes on: no need for the whole grammar of names.
  let end = pos;
  let code = text.charCodeAt(end);
  if (isLetter(code)) {
    do code = text.charCodeAt(++end);
    while (isLetter(code) || (code >= 48 && code <= 57) || code === 45 /* - */);
    if (code < 128 && code !== 46 /* . */ && code !== 58 /* : */) return end;
  }
  NAME.lastIndex = pos;
  return NAME.test(text) ? NAME.lastIndex : pos;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95; /* _ */
}

/** The end of the XML white space that starts at `pos`. */
export function endOfSpace(text: string, pos: number): number {
  let end = pos;
  for (let code = text.charCodeAt(end); code === 32 || code === 10 || code === 13 || code === 9; code = text.charCodeAt(++end));
  return end;
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
