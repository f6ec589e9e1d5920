import { statSync } from "node:fs";
import { unlessMissing } from "./unless-missing.ts";

/**
 * What lies at a path, links followed. Unlike `existsSync`, which takes what it may not look at for nothing.
 * @param path absolute path
 * @returns undefined where nothing is, or a link leads nowhere
 * @throws the error of the file system for what is there, perhaps, and cannot be looked at
 */
export function kindOf(path: string): "file" | "folder" | "other" | undefined {
  const stats = unlessMissing(() => statSync(path, { throwIfNoEntry: false }));
  if (stats === undefined) return undefined;
  return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
}
