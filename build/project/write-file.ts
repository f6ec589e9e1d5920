import { existsSync, readFileSync } from "node:fs";
import { writeFiles } from "./write-files.ts";

/**
 * Writes a file as a whole or not at all; leaves it alone when it holds the same bytes already.
 * @param file absolute path
 * @returns whether the file changed
 */
export function writeFile(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  writeFiles(new Map([[file, text]]));
  return true;
}
