import { realpathSync } from "node:fs";

/** The path of a folder that is there, links resolved. */
export function realFolder(folder: string): string {
  return realpathSync.native(folder);
}
