import { mistake } from "../../../mistakes/mistake.ts";

const DEFAULT = "utf-8";

/** Code pages that text can be written in, besides UTF-8, by what Node calls them. */
const WRITABLE: Readonly<Record<string, BufferEncoding>> = {
  "utf-8": "utf8",
  utf8: "utf8",
  "iso-8859-1": "latin1",
  latin1: "latin1",
  "us-ascii": "latin1",
  ascii: "latin1",
  "utf-16": "utf16le",
  "utf-16le": "utf16le",
};

/** @throws Error for a code page that is not emulated */
export function decodeText(bytes: Uint8Array): string;
export function decodeText(bytes: Uint8Array, codePage: string | undefined, call: string): string;
export function decodeText(bytes: Uint8Array, codePage?: string, call?: string): string {
  try {
    return new TextDecoder(codePage || DEFAULT).decode(bytes);
  } catch (error) {
    throw mistake("unreadable-code-page", { codePage: codePage!, call: call! }, { cause: error });
  }
}

/** @throws Error for a code page that is not emulated */
export function encodeText(text: string): Uint8Array;
export function encodeText(text: string, codePage: string | undefined, call: string): Uint8Array;
export function encodeText(text: string, codePage?: string, call?: string): Uint8Array {
  const encoding = WRITABLE[(codePage || DEFAULT).toLowerCase()];
  if (!encoding) throw mistake("unwritable-code-page", { codePage: codePage!, call: call! });
  return new Uint8Array(Buffer.from(text, encoding));
}
