import { isUtf8 } from "node:buffer";
import { NotText } from "./not-text.ts";
import { windows1252 } from "./windows-1252.ts";

/**
 * The text of a file: UTF-8, a byte order mark is left out. Bytes that are none would become signs of replacement that nobody sees.
 * @throws NotText with the place of the first byte that is no UTF-8
 */
export function decodeText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString("utf8").replace(/^\ufeff/, "");
  if (isUtf8(bytes)) return text;
  if (isUtf16(bytes)) throw new NotText("UTF-8", "it begins with the mark of UTF-16", "", text);
  const at = validLength(bytes);
  const byte = bytes[at]!;
  const meant = windows1252(byte);
  const detail = `the byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")}${meant === undefined ? "" : `, "${meant}" in Windows-1252`}`;
  throw new NotText(
    "UTF-8",
    detail,
    buffer
      .subarray(0, at)
      .toString("utf8")
      .replace(/^\ufeff/, ""),
    text,
  );
}

/** Whether bytes begin with the byte order mark of UTF-16, in either order. */
export function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** How many bytes at the start are UTF-8. */
function validLength(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes[at]!);
    if (length !== 1 && !(at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)))) return at;
    at += length;
  }
  return at;
}

/** How many bytes a character has that begins with a byte; no byte that begins none has 1. */
function characterLength(first: number): number {
  return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}
