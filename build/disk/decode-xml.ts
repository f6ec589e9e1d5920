import { decodeText, isUtf16 } from "./decode-text.ts";
import { NotText, UnknownEncoding } from "./not-text.ts";
import { windows1252 } from "./windows-1252.ts";

/** How a byte is read in an encoding that has one for each character; undefined for a byte that is none. */
type ReadByte = (byte: number) => string | undefined;

const latin1: ReadByte = (byte) => String.fromCharCode(byte);
const ascii: ReadByte = (byte) => (byte < 0x80 ? String.fromCharCode(byte) : undefined);
const windows: ReadByte = (byte) => (byte < 0x20 ? String.fromCharCode(byte) : windows1252(byte));

/** Encodings of one byte a character by the names that they have in declarations, in small letters. */
const SINGLE_BYTE: ReadonlyMap<string, { name: string; read: ReadByte }> = new Map(
  [
    { name: "ISO-8859-1", names: ["iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1"], read: latin1 },
    { name: "Windows-1252", names: ["windows-1252", "cp1252", "cp-1252"], read: windows },
    { name: "US-ASCII", names: ["us-ascii", "ascii"], read: ascii },
  ].flatMap(({ names, ...encoding }) => names.map((name) => [name, encoding] as const)),
);

/** What stands before the name of the encoding in a declaration of XML, and the name. */
const DECLARATION = /^(<\?xml\s[^>]*?\bencoding\s*=\s*["'])([^"'>]*)["']/;
/** A declaration is at the start, and short. */
const LONGEST_DECLARATION = 1000;

/**
 * The text of an XML document: in the encoding that its declaration names, without one UTF-8; a byte order mark goes before it.
 * @throws NotText with the place of the first byte that is no character, UnknownEncoding for a name that is not known here
 */
export function decodeXml(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return decodeUtf16(bytes);
  const start = Buffer.from(bytes.subarray(0, LONGEST_DECLARATION)).toString("latin1");
  const [, before, name] = DECLARATION.exec(start) ?? [];
  if (before === undefined || name === undefined || /^utf-?8$/i.test(name)) return decodeText(bytes);
  const encoding = SINGLE_BYTE.get(name.toLowerCase());
  if (encoding === undefined) throw new UnknownEncoding(name, before.length + 1, start);
  return decodeBytes(bytes, encoding);
}

function decodeBytes(bytes: Uint8Array, { name, read }: { name: string; read: ReadByte }): string {
  const characters = Array.from(bytes, read);
  const at = characters.indexOf(undefined);
  if (at < 0) return characters.join("");
  const detail = `the byte 0x${bytes[at]!.toString(16).toUpperCase()}`;
  throw new NotText(name, detail, characters.slice(0, at).join(""), characters.map((character) => character ?? "\ufffd").join(""));
}

function decodeUtf16(bytes: Uint8Array): string {
  const whole = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)));
  if (bytes[0] === 0xfe) whole.swap16();
  const text = whole.toString("utf16le");
  const lone = text.search(/\p{Surrogate}/u);
  if (lone >= 0) throw new NotText("UTF-16", "half of a character", text.slice(0, lone), text);
  if (bytes.length % 2 === 1) throw new NotText("UTF-16", "half of a character at the end", text, text);
  return text;
}
