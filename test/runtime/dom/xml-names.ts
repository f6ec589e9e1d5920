const START =
  "A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";
const PART = `[${START}][\\u{300}-\\u{36F}${START}.0-9\\u{B7}\\u{203F}\\u{2040}-]*`;

/** A qualified name at the place where the match starts (Namespaces in XML 1.0, production 7). */
export const QUALIFIED_NAME = `${PART}(?::${PART})?`;

const WHOLE = new RegExp(`^${QUALIFIED_NAME}$`, "u");

/** True for `name` and `prefix:name`. */
export function isQualifiedName(text: string): boolean {
  return WHOLE.test(text);
}

/** What XML 1.0 has no way to write, not even as a reference (production 2): control characters, lone surrogates. */
const UNWRITABLE = new RegExp("[^\\t\\n\\r\\u{20}-\\u{D7FF}\\u{E000}-\\u{FFFD}\\u{10000}-\\u{10FFFF}]", "u");

/** The first character of a text that XML cannot carry, as `U+0001`. */
export function unwritableCharacter(text: string): string | undefined {
  const found = UNWRITABLE.exec(text)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The namespaces that are always bound. */
export const XML_URI = "http://www.w3.org/XML/1998/namespace";
export const XMLNS_URI = "http://www.w3.org/2000/xmlns/";

/** The prefix that an attribute declares: `""` for `xmlns`, undefined for any other attribute. */
export function declaredPrefix(name: string): string | undefined {
  if (name === "xmlns") return "";
  return name.startsWith("xmlns:") ? name.slice(6) : undefined;
}
