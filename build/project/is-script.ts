import { readFileSync, statSync } from "node:fs";

/**
 * Whether a file is a script that a build wrote.
 * @param path absolute path
 */
export function isScript(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const [first = ""] = readFileSync(path, "utf8").split("\n", 1);
  return /^\/\/ xtkit .* — generated, edit the source$/.test(first);
}
