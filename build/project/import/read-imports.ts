import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { attempt } from "../../disk/attempt.ts";
import { decodeXml } from "../../disk/decode-xml.ts";
import { kindOf } from "../../disk/kind-of.ts";
import { type Entity, type PackageHeader, readDocument } from "../../entities/read-document.ts";

/** A record, and the file that it was read from. */
export interface ImportedEntity extends Entity {
  /** As the command line says it. */
  file: string;
  /** The file begins with a byte order mark, and the record is all of it. */
  hasMark: boolean;
}

/** What some files have. */
export interface ReadImports {
  entities: ImportedEntity[];
  /** Headers of packages, by their files. */
  headers: Map<string, PackageHeader>;
  /** What was converted, in sentences. */
  notes: string[];
  diagnostics: Diagnostic[];
}

/**
 * Reads files to import.
 * @param root absolute path of the project
 * @param files relative to it, or absolute
 */
export function readImports(root: string, files: readonly string[]): ReadImports {
  const all: ReadImports = { entities: [], headers: new Map(), notes: [], diagnostics: [] };
  for (const file of new Set(files)) readOne(root, file, all);
  return all;
}

function readOne(root: string, file: string, { entities, headers, notes, diagnostics }: ReadImports): void {
  const path = resolve(root, file);
  if (attempt(file, diagnostics, () => kindOf(path), "file") !== "file") {
    diagnostics.push(diagnostic("XTK5121", { file }, { file }));
    return;
  }
  const bytes = attempt<Buffer | undefined>(file, diagnostics, () => readFileSync(path), undefined);
  const decoded = bytes && attempt<string | undefined>(file, diagnostics, () => decodeXml(bytes), undefined);
  if (bytes === undefined || decoded === undefined) return;
  const hasMark = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  const { text, from } = asUtf8(decoded.replace(/^\ufeff/, ""), bytes);
  if (from !== undefined) notes.push(`${file} was ${from}; the files are UTF-8`);
  if (text.includes("<?xtkit-script ")) {
    diagnostics.push(diagnostic("XTK5118", { file }, { file }));
    return;
  }
  const document = readDocument(text, file);
  diagnostics.push(...document.diagnostics);
  if (document.header) headers.set(file, document.header);
  if (document.entities.length === 0 && document.diagnostics.length === 0) diagnostics.push(diagnostic("XTK5116", { file }, { file }));
  entities.push(...document.entities.map((entity) => ({ ...entity, file, hasMark: hasMark && entity.isDocument })));
}

/** What is written is UTF-8, and its declaration has to say so. */
function asUtf8(text: string, bytes: Buffer): { text: string; from?: string } {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const found = /^(<\?xml\s[^>]*?\bencoding\s*=\s*["'])([^"'>]*)(["'])/.exec(text);
  if (found === null || /^utf-?8$/i.test(found[2]!)) return { text, ...(isUtf16 && { from: "UTF-16" }) };
  return { text: `${found[1]}UTF-8${text.slice(found[1]!.length + found[2]!.length)}`, from: found[2]! };
}
