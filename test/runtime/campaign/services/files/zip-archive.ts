import { deflateRawSync, inflateRawSync } from "node:zlib";
import { mistake } from "../../../mistakes/mistake.ts";

/** Signatures of the records of an archive (ZIP application note, 4.3). */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first date that an archive can hold: the same content gives the same bytes. */
const DATE = 0x21;

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function endRecord(bytes: Buffer): number | undefined {
  for (let at = bytes.length - END_SIZE; at >= 0; at--) if (bytes.readUInt32LE(at) === END) return at;
  return undefined;
}

/** The content of one entry of the central directory. */
function contentOf(bytes: Buffer, at: number, name: string): Uint8Array {
  const [method, size, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + size);
  if (method === 0) return new Uint8Array(packed);
  if (method !== DEFLATED) throw mistake("zip-compression", { entry: name, method });
  return new Uint8Array(inflateRawSync(packed));
}

/**
 * The files of an archive, by path.
 * @throws Error for bytes that are no archive
 */
export function readZip(given: Uint8Array): Map<string, Uint8Array> {
  const bytes = Buffer.from(given);
  const end = endRecord(bytes);
  if (end === undefined) throw mistake("zip-not-an-archive");
  const entries = new Map<string, Uint8Array>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw mistake("zip-damaged");
    const [nameSize, extraSize, commentSize] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameSize);
    if (!name.endsWith("/")) entries.set(name, contentOf(bytes, at, name));
    at += 46 + nameSize + extraSize + commentSize;
  }
  return entries;
}

/** What the local header and the directory say alike of an entry. */
function facts(name: Buffer, content: Uint8Array, packed: Buffer): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(UTF8, 2);
  head.writeUInt16LE(DEFLATED, 4);
  head.writeUInt16LE(DATE, 8);
  head.writeUInt32LE(crc32(content), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** An archive of files by path. */
export function writeZip(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, content] of entries) {
    const [name, packed] = [Buffer.from(path, "utf8"), deflateRawSync(content)];
    const head = facts(name, content, packed);
    const local = Buffer.concat([number32(LOCAL), head, name, packed]);
    directory.push(Buffer.concat([number32(CENTRAL), Buffer.from([20, 0]), head, Buffer.alloc(10), number32(offset), name]));
    files.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.size, 8);
  end.writeUInt16LE(entries.size, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, listed, end]));
}
