import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a file as a whole or not at all; leaves it alone when it holds the same bytes already.
 * @param file absolute path
 * @returns whether the file changed
 */
export function writeFile(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.xtkit-tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
  return true;
}
