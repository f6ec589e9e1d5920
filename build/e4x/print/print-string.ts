/** What no one sees in a text, and what is lost or changed where it is pasted: control and format characters, marks of direction. */
const INVISIBLE = "\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb";
const UNSAFE = new RegExp(
  `["\\\\\\u0000-\\u001f\\u2028\\u2029${INVISIBLE}]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]`,
  "g",
);
/** A tab is kept, and a line break is none of a literal's text. */
const RAW = new RegExp(`\\\\?[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f${INVISIBLE}]`, "g");
const HIDDEN = new RegExp(`[\\u0000-\\u0008\\u000e-\\u001f${INVISIBLE}]`);
const IN_MARKUP = new RegExp(`[${INVISIBLE}]`, "g");

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
  "\v": "\\v",
};

/** A string literal in double quotes that every ECMAScript 5 engine reads as `value`. Other than ASCII stays as it is, but for what is invisible. */
export function printString(value: string): string {
  return `"${value.replace(UNSAFE, (character) => SHORT[character] ?? escaped(character))}"`;
}

/** A string literal as it was written, with escapes for what is invisible. (A regular expression tells its text: it stays.) */
export function visibleString(raw: string): string {
  return raw.replace(RAW, (found) => escaped(found.at(-1)!));
}

/** Text of markup, with references for what is invisible. */
export function visibleMarkup(text: string): string {
  return text.replace(IN_MARKUP, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}

/** The first character of a text that no one sees: where it is, and how it is written. */
export function invisibleCharacter(
  text: string,
): { offset: number; details: { character: string; escape: string; reference: string } } | undefined {
  const found = HIDDEN.exec(text);
  if (found === null) return undefined;
  const escape = escaped(found[0]);
  const digits = escape.slice(2);
  return { offset: found.index, details: { character: `U+${digits.toUpperCase()}`, escape, reference: `&#x${digits};` } };
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
