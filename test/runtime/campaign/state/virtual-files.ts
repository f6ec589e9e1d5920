import type { Clock } from "../store/store.ts";
import { mistake } from "../../mistakes/mistake.ts";

interface StoredFile {
  content: Uint8Array;
  modified: Date;
}

/** The files and folders of some time. */
export interface SavedFiles {
  files: readonly (readonly [path: string, file: StoredFile])[];
  folders: readonly string[];
}

/** A path as the file system keeps it: absolute, `/` between the parts, no `.` and `..`. */
export function normalizeFile(path: string): string {
  const parts: string[] = [];
  for (const part of path.replace(/\\/g, "/").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

/** The folder that a path is in. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

/** The files of a campaign. They are in memory: no path of a script reaches a disk. */
export class VirtualFiles {
  readonly #files = new Map<string, StoredFile>();
  readonly #folders = new Set<string>(["/"]);
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The files and folders as they are, for `restore`. */
  save(): SavedFiles {
    return { files: [...this.#files], folders: [...this.#folders] };
  }

  /** Goes back to saved files and folders. */
  restore(saved: SavedFiles): void {
    this.#files.clear();
    this.#folders.clear();
    for (const [path, file] of saved.files) this.#files.set(path, file);
    for (const folder of saved.folders) this.#folders.add(folder);
  }

  isFile(path: string): boolean {
    return this.#files.has(normalizeFile(path));
  }

  isFolder(path: string): boolean {
    const folder = normalizeFile(path);
    return this.#folders.has(folder) || [...this.#files.keys()].some((file) => file.startsWith(folder === "/" ? "/" : `${folder}/`));
  }

  /** @throws Error for a file that does not exist */
  read(path: string, call: string): Uint8Array {
    const file = this.#files.get(normalizeFile(path));
    if (!file) throw mistake("unknown-file", { call, path });
    return file.content;
  }

  /** @throws Error for a path that is a folder */
  write(path: string, content: Uint8Array, call: string): void {
    const place = normalizeFile(path);
    if (this.isFolder(place)) throw mistake("file-is-folder", { call, path });
    this.#files.set(place, { content, modified: this.#clock.now() });
  }

  modified(path: string): Date | undefined {
    const file = this.#files.get(normalizeFile(path));
    return file && new Date(file.modified);
  }

  /** Names in a folder, in alphabetical order. */
  list(path: string): string[] {
    const folder = normalizeFile(path);
    const start = folder === "/" ? "/" : `${folder}/`;
    const inside = [...this.#files.keys(), ...this.#folders].filter((each) => each.startsWith(start) && each !== start);
    return [...new Set(inside.map((each) => each.slice(start.length).split("/")[0]!))].sort();
  }

  /** Every file, in alphabetical order. */
  all(): string[] {
    return [...this.#files.keys()].sort();
  }

  makeFolder(path: string): void {
    this.#folders.add(normalizeFile(path));
  }

  /** @throws Error for a folder that holds something */
  removeFolder(path: string, call: string): void {
    if (this.list(path).length > 0) throw mistake("folder-not-empty", { call, path });
    if (!this.#folders.delete(normalizeFile(path))) throw mistake("unknown-folder", { call, path });
  }

  /** @throws Error for a file that does not exist */
  remove(path: string, call: string): void {
    if (!this.#files.delete(normalizeFile(path))) throw mistake("file-gone", { call, path });
  }

  /** @throws Error for a file that does not exist */
  rename(from: string, to: string, call: string): void {
    const content = this.read(from, call);
    this.write(to, content, call);
    if (normalizeFile(from) !== normalizeFile(to)) this.remove(from, call);
  }
}
