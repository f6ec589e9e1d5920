import { readFileSync } from "node:fs";
import { unlessMissing } from "../../disk/unless-missing.ts";

/**
 * @param file absolute path
 * @returns its bytes; undefined where nothing is
 * @throws the error of the file system for what cannot be read, such as a folder
 */
export function readBytes(file: string): Buffer | undefined {
  return unlessMissing(() => readFileSync(file));
}
