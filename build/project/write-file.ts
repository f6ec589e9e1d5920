import { readFileSync } from "node:fs";
import { unlessMissing } from "../disk/unless-missing.ts";
import { Unwritten, writeFiles } from "./write-files.ts";

/**
 * Writes a file as a whole or not at all; leaves it alone when it holds the same bytes already.
 * @param file absolute path
 * @returns whether the file changed
 * @throws Unwritten
 */
export function writeFile(file: string, content: string | Uint8Array): boolean {
  if (holds(file, content)) return false;
  writeFiles(new Map([[file, content]]));
  return true;
}

/**
 * Whether a file has these bytes.
 * @param file absolute path
 * @throws Unwritten for one that cannot be looked at, where it should be left alone or be replaced
 */
export function holds(file: string, content: string | Uint8Array): boolean {
  try {
    return unlessMissing(() => readFileSync(file))?.equals(Buffer.from(content as string)) ?? false;
  } catch (error) {
    throw new Unwritten(file, error);
  }
}
