import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { removeLeftOvers, temporaryFile } from "../disk/temporary-file.ts";

/** Texts that are kept between runs, by key. What is not there, or cannot be read or written, is made again: a cache never fails. */
export interface Cache {
  /** @param key letters, digits, hyphens, and `/` for folders */
  read(key: string): string | undefined;
  /** Keeps a text as a whole or not at all, also while another process does the same. */
  write(key: string, text: string): void;
  /** Forgets a text. */
  remove(key: string): void;
}

const NOTHING: Cache = { read: () => undefined, write: () => undefined, remove: () => undefined };

/** A cache that lasts as long as the process. */
export function memoryCache(): Cache {
  const texts = new Map<string, string>();
  return { read: (key) => texts.get(key), write: (key, text) => void texts.set(key, text), remove: (key) => void texts.delete(key) };
}

/**
 * The cache of a project, in `node_modules/.cache/xtkit`: every tool that cleans up knows the place.
 * @param root absolute path of the project
 * @param otherwise for a project that has no `node_modules` folder of its own: by default one that keeps nothing
 */
export function openCache(root: string, otherwise: Cache = NOTHING): Cache {
  const folder = cacheFolder(root);
  if (folder === undefined) return otherwise;
  const fileOf = (key: string): string => join(folder, ...key.split("/"));
  for (const part of ["", "build", "check"]) removeLeftOvers(join(folder, part));
  return {
    read(key) {
      try {
        return readFileSync(fileOf(key), "utf8");
      } catch {
        return undefined;
      }
    },
    write(key, text) {
      const file = fileOf(key);
      const temporary = temporaryFile(file);
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(temporary, text);
        renameSync(temporary, file);
      } catch {
        tryRemove(temporary);
      }
    },
    remove: (key) => tryRemove(fileOf(key)),
  };
}

/** Where something else stands in the way of the folder, there is nothing to remove. */
function tryRemove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return;
  }
}

/** A linked `node_modules` belongs to another project: nothing is written there. */
function cacheFolder(root: string): string | undefined {
  try {
    const modules = realpathSync.native(join(root, "node_modules"));
    if (!statSync(modules).isDirectory() || !modules.startsWith(realpathSync.native(root) + sep)) return undefined;
    return join(modules, ".cache", "xtkit");
  } catch {
    return undefined;
  }
}
