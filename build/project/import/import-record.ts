import { join } from "node:path";
import { contentHash } from "../../cache/file-stamps.ts";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { diskHost } from "../../disk/disk-host.ts";

/** What imports wrote, in the project's folder; it belongs into version control. */
export const IMPORT_RECORD = "xtkit.imported.json";

/** Hashes of what was imported last, by project-relative path. */
export type ImportRecord = Map<string, string>;

/** The hash of a text in the record: whatever line ends git gave the file. */
export function importHash(text: string): string {
  return contentHash(sameLines(text)).slice(0, 11);
}

/** A text with LF line ends: checkouts of git may have others than were imported, and nobody changed a thing. */
export function sameLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** @returns an empty one, and a diagnostic, for a file that is no record */
export function readImportRecord(root: string): { value: ImportRecord; diagnostics: Diagnostic[] } {
  const text = diskHost.read(join(root, IMPORT_RECORD));
  if (text === undefined) return { value: new Map(), diagnostics: [] };
  try {
    const parsed = JSON.parse(text) as unknown;
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw new Error("it is no object of files and hashes");
    return {
      value: new Map(Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === "string")),
      diagnostics: [],
    };
  } catch (error) {
    const { message } = error as Error;
    return { value: new Map(), diagnostics: [diagnostic("XTK5008", { file: IMPORT_RECORD, detail: message }, { file: IMPORT_RECORD })] };
  }
}

/** A line for each file, so that changes of two people come together. */
export function printImportRecord(record: ImportRecord): string {
  const sorted = [...record].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{\n${sorted.map(([file, hash]) => `  ${JSON.stringify(file)}: ${JSON.stringify(hash)}`).join(",\n")}\n}\n`;
}
