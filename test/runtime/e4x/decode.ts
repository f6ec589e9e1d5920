import { xmlEntities } from "../../../build/e4x/tree/xml-entities.ts";
import { normalizeLines } from "../../../build/e4x/tree/line-ends.ts";

/**
 * Text with its entities resolved and its line ends normalised.
 * @throws TypeError for an entity that XML does not define, SyntaxError for one that ends with the line or the text
 */
export function decode(raw: string): string {
  const text = normalizeLines(raw);
  if (!text.includes("&")) return text;
  return text.replace(/&([^;\n]*)(;?)/g, (_, name: string, end: string) => {
    if (end === "") throw new SyntaxError("unexpected end of XML entity");
    if (name.startsWith("#") && name.length > 1) return decodeCharacter(name);
    const value = xmlEntities.get(name);
    if (value === undefined) throw new TypeError(`unknown XML entity ${name}`);
    return value;
  });
}

/** @throws TypeError for what is no number (six hexadecimal digits at most), or no character of XML */
function decodeCharacter(reference: string): string {
  const isHex = /^#x[0-9a-f]{1,6}$/i.test(reference);
  const code = isHex ? parseInt(reference.slice(2), 16) : /^#\d+$/.test(reference) ? Number(reference.slice(1)) : NaN;
  if (!isCharacter(code)) throw new TypeError(`malformed XML character ${reference}`);
  return String.fromCodePoint(code);
}

/** XML 1.0, 2.2, Char. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
