import { readFileSync, realpathSync, statSync } from "node:fs";
import { contentHash } from "../../cache/file-stamps.ts";
import { namesBelow, type NamesRequest } from "./names-below.ts";
import type { Observations } from "./observations.ts";

/** What is different on the disk. */
export interface Changes {
  /** Files whose bytes are others, or that are gone. */
  files: ReadonlySet<string>;
  /** Something came, went or leads elsewhere where it was looked for. */
  places: boolean;
  /** Files came or went in folders that are searched for names. */
  names: boolean;
}

function kindOf(path: string): "file" | "folder" | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ? "file" : stats?.isDirectory() ? "folder" : undefined;
  } catch {
    return undefined; // Something on the way is no folder, or not for us.
  }
}

function hashOfFile(path: string): string | undefined {
  try {
    return contentHash(readFileSync(path));
  } catch {
    return undefined;
  }
}

function target(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Holds what was seen of the disk against what is there now. */
export function changesSince({ files, folders, links, names }: Observations): Changes {
  const known = Object.entries(files);
  return {
    files: new Set(known.filter(([path, hash]) => hash && hashOfFile(path) !== hash).map(([path]) => path)),
    places:
      known.some(([path, hash]) => !hash && (kindOf(path) === "file") !== (hash === "")) ||
      Object.entries(folders).some(([path, there]) => (kindOf(path) === "folder") !== there) ||
      Object.entries(links).some(([path, to]) => target(path) !== to),
    names: Object.entries(names).some(
      ([request, hash]) => contentHash(namesBelow(JSON.parse(request) as NamesRequest).join("\n")) !== hash,
    ),
  };
}
