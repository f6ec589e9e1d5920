const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Text with its entities resolved and its line ends normalised.
 * @throws TypeError for an entity that XML does not define, SyntaxError for a malformed one
 */
export function decode(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&<]*)(;?)/g, (_, name: string, end: string) => {
    if (end === "" || name === "") throw new SyntaxError("unexpected end of XML entity");
    if (name.startsWith("#")) return decodeCharacter(name);
    const value = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
    if (value === undefined) throw new TypeError(`unknown XML entity ${name}`);
    return value;
  });
}

function decodeCharacter(reference: string): string {
  const isHex = /^#x[0-9a-f]+$/i.test(reference);
  const code = isHex ? parseInt(reference.slice(2), 16) : /^#\d+$/.test(reference) ? Number(reference.slice(1)) : NaN;
  if (!(code > 0 && code <= 0x10ffff)) throw new SyntaxError("malformed XML character");
  return String.fromCodePoint(code);
}
