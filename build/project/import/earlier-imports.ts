import { join } from "node:path";
import { kindOf } from "../../disk/kind-of.ts";
import type { ImportRecord } from "./import-record.ts";
import { typedTwin } from "./typed-twin.ts";

/** What earlier imports wrote, found also where an author has renamed its folder since. */
export class EarlierImports {
  readonly #root: string;
  readonly #record: ImportRecord;
  #byName: Map<string, string[]> | undefined;

  constructor(root: string, record: ImportRecord) {
    this.#root = root;
    this.#record = record;
  }

  /**
   * The hash of what was imported last as a file. One that is not in the record may be there under a path of which nothing is left: its entry goes over
   * to this path.
   * @param likely hashes by which one of several is told: of what is there, and of what is imported
   */
  hashOf(path: string, likely: readonly string[]): string | undefined {
    const own = this.#record.get(path);
    if (own !== undefined) return own;
    const gone = this.#goneOf(path.slice(path.lastIndexOf("/") + 1));
    const same = gone.find((one) => likely.includes(this.#record.get(one)!));
    const old = same ?? (gone.length === 1 ? gone[0] : undefined);
    if (old === undefined) return undefined;
    const hash = this.#record.get(old)!;
    this.#move(old, path);
    if (same !== undefined) this.#moveFolder(folderOf(same), folderOf(path));
    return hash;
  }

  /** What is known of all that was in a folder goes with it. */
  #moveFolder(from: string, to: string): void {
    for (const path of [...this.#record.keys()]) {
      const moved = `${to}${path.slice(from.length)}`;
      if (folderOf(path) === from && !this.#record.has(moved) && this.#isGone(path)) this.#move(path, moved);
    }
  }

  #move(from: string, to: string): void {
    this.#record.set(to, this.#record.get(from)!);
    this.#record.delete(from);
  }

  /** Paths of the record with this name of a file, where nothing is any more. */
  #goneOf(name: string): string[] {
    this.#byName ??= byName(this.#record);
    return (this.#byName.get(name) ?? []).filter((path) => this.#record.has(path) && this.#isGone(path));
  }

  #isGone(path: string): boolean {
    try {
      return kindOf(join(this.#root, path)) === undefined && typedTwin(this.#root, path) === undefined;
    } catch {
      // What cannot be looked at may be there.
      return false;
    }
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function byName(record: ImportRecord): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of record.keys()) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const same = found.get(name);
    if (same) same.push(path);
    else found.set(name, [path]);
  }
  return found;
}
