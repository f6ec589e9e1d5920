import { createHash } from "node:crypto";

/** A kept text begins with this and what it was made of, as JSON. */
const MARK = "//xtkit ";

interface Stamp {
  /** The files that it was made of. */
  files: readonly string[];
  /** Of their contents. */
  hash: string | undefined;
}

/** Gives the content of a file; undefined where there is none. */
type Read = (file: string) => string | Uint8Array | undefined;

/** A text with what it was made of, in a first line that is a comment. */
export function stamp(text: string, files: readonly string[], read: Read): string {
  return `${MARK}${JSON.stringify({ files, hash: hashOf(files, read) } satisfies Stamp)}\n${text}`;
}

/** True for a stamped text that is made of the files as they are. Where one of them is missing, the text alone was shipped. */
export function isFresh(text: string, read: Read): boolean {
  if (!text.startsWith(MARK)) return false;
  const { files, hash } = JSON.parse(text.slice(MARK.length, text.indexOf("\n"))) as Stamp;
  const found = hashOf(files, read);
  return found === undefined || found === hash;
}

function hashOf(files: readonly string[], read: Read): string | undefined {
  const hash = createHash("sha256");
  for (const file of files) {
    const content = read(file);
    if (content === undefined) return undefined;
    hash.update(content).update("\0");
  }
  return hash.digest("hex");
}
