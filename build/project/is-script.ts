import { readFileSync } from "node:fs";
import { isBuilt } from "../compile/banner.ts";
import { kindOf } from "../disk/kind-of.ts";

/**
 * Whether a file is a script that a build wrote.
 * @param path absolute path
 * @throws the error of the file system for what cannot be read
 */
export function isScript(path: string): boolean {
  if (kindOf(path) !== "file") return false;
  return isBuilt(readFileSync(path, "utf8"));
}
