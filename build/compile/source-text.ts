import { createHash } from "node:crypto";

/** Text with LF line ends and without a byte order mark: the same bytes on every platform. */
export function normaliseLineEnds(text: string): string {
  return text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}

/**
 * The short hash in a script's banner.
 * @param entry the activity's own text, LF line ends
 * @param imported the texts of the project files it imports, by path
 * @returns seven hexadecimal digits; for an activity without imports those of SHA-256 over its text
 */
export function sourceHash(entry: string, imported: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256").update(entry);
  for (const [path, text] of [...imported].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`\0${path}\0${text}`);
  return hash.digest("hex").slice(0, 7);
}
