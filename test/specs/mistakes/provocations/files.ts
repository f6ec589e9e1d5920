import type { fileMessages } from "../../../../build/diagnostics/messages/mock/files.ts";
import { readZip, writeZip } from "../../../runtime/campaign/services/files/zip-archive.ts";
import type { Provocations } from "../provoke.ts";

/** An archive whose entry is packed in a way of its own. */
function otherCompression(): unknown {
  const bytes = Buffer.from(writeZip(new Map([["a.txt", new Uint8Array(3)]])));
  bytes.writeUInt16LE(12, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 10);
  return readZip(new Uint8Array(bytes));
}

/** The end of an archive with one entry, and no directory. */
function withoutDirectory(): unknown {
  const bytes = Buffer.alloc(80);
  bytes.writeUInt32LE(0x06054b50, 58);
  bytes.writeUInt16LE(1, 58 + 10);
  return readZip(new Uint8Array(bytes));
}

export const files: Provocations<typeof fileMessages> = {
  "unknown-file": 'loadFile("/none")',
  "file-gone": 'new File("/none").remove()',
  "file-is-folder": 'saveFile("x", "/dir")',
  "folder-not-empty": 'new File("/dir").rmdir()',
  "unknown-folder": 'new File("/none").rmdir()',
  "not-a-folder": 'new File("/a.txt").list()',
  "file-iterator-closed": 'var file = new File("/a.txt"); file.open(); var lines = file.__iterator__(); file.close(); lines.next()',
  "file-open": 'var file = new File("/a.txt"); file.open(); file.open()',
  "file-not-read": 'new File("/a.txt").readln()',
  "file-not-written": 'new File("/a.txt").writeln("x")',
  "empty-xml-file": 'loadXmlFile("/empty.xml", true)',
  "unreadable-code-page": 'loadFile("/a.txt", "x-none")',
  "unwritable-code-page": 'saveFile("x", "/new.txt", "x-none")',
  "invalid-hexadecimal": 'new MemoryBuffer().fromHexString("xyz")',
  "zip-compression": otherCompression,
  "zip-not-an-archive": 'new ZipFile("/a.txt").open()',
  "zip-damaged": withoutDirectory,
  "zip-not-open": 'new ZipFile("/new.zip").fileCount',
  "zip-unknown-entry": 'var archive = new ZipFile("/new.zip"); archive.save(); archive.open(); archive.getEntry("x")',
};
