import { createHash } from "node:crypto";
import { readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../disk/decode-text.ts";
import { isSystemError } from "../disk/file-system-fault.ts";
import { unlessMissing } from "../disk/unless-missing.ts";

/** What the file system says of a file, and the hash of the content that it had then. */
type Stamp = [size: number, modified: number, changed: number, inode: number, hash: string];

/** Stamps as they are kept between runs, by project-relative path. */
export type KeptStamps = Readonly<Record<string, Stamp>>;

/** The hash of what is there and cannot be read: like that of no content, and unlike that of no file. Whoever reads it gets the fault. */
export const UNREADABLE = "";

/** A file that changed so shortly before it was read may change again without a sign: its stamp is not kept. In milliseconds. */
const TOO_FRESH = 2000;

/** @returns the hash of a text, short enough to be kept by the thousand and long enough to be the only one */
export function contentHash(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

/** The contents of files as hashes. A file that looks as it did when it was read last is not read again. */
export class FileStamps {
  readonly #root: string;
  readonly #known: Map<string, Stamp>;
  readonly #seen = new Map<string, Stamp | undefined>();
  readonly #fresh = new Set<string>();
  readonly #unreadable = new Set<string>();
  readonly #now: number;
  #isChanged = false;

  /**
   * @param root absolute path of the project
   * @param known what an earlier run kept
   * @param now the time at which the run began, in milliseconds
   */
  constructor(root: string, known: KeptStamps, now: number) {
    this.#root = root;
    this.#known = new Map(Object.entries(known));
    this.#now = now;
  }

  /**
   * @param file project-relative path
   * @returns the hash of its content, `UNREADABLE` where that cannot be known; undefined where there is no file
   */
  hash(file: string): string | undefined {
    if (this.#unreadable.has(file)) return UNREADABLE;
    if (!this.#seen.has(file)) {
      try {
        this.#seen.set(file, this.#stamp(file));
      } catch (error) {
        if (!isSystemError(error)) throw error;
        this.#unreadable.add(file);
        return UNREADABLE;
      }
    }
    return this.#seen.get(file)?.[4];
  }

  /**
   * Reads a file. What `hash` says of it from now on is said of the very bytes that were read.
   * @param file project-relative path
   * @returns its text; undefined where there is no file
   * @throws for a file that is there and cannot be read, or is no text
   */
  read(file: string): string | undefined {
    this.forget(file);
    this.#unreadable.add(file);
    const stats = this.#look(file);
    const content = stats && unlessMissing(() => readFileSync(join(this.#root, file)));
    this.#unreadable.delete(file);
    this.#seen.set(file, content && this.#made(file, stats, contentHash(content)));
    return content && decodeText(content);
  }

  /** Looks at a file anew: it was written. */
  forget(file: string): void {
    this.#seen.delete(file);
    this.#unreadable.delete(file);
  }

  /** Looks at all files anew, as the next run would. */
  lookAgain(): void {
    for (const [file, stamp] of this.#seen) {
      if (stamp === undefined || this.#fresh.has(file)) this.#known.delete(file);
      else this.#known.set(file, stamp);
    }
    this.#seen.clear();
    this.#fresh.clear();
    this.#unreadable.clear();
  }

  /** Whether `toKeep` has something that was not known before. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /**
   * The stamps for the next run: of all files that were asked for, and what was known of others.
   * @param isUsed whether a file that nobody asked for is still of use
   */
  toKeep(isUsed: (file: string) => boolean): KeptStamps {
    const others = [...this.#known].filter(([file]) => !this.#seen.has(file) && isUsed(file));
    const seen = [...this.#seen].filter((entry): entry is [string, Stamp] => entry[1] !== undefined && !this.#fresh.has(entry[0]));
    const kept = [...others, ...seen];
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #stamp(file: string): Stamp | undefined {
    const stats = this.#look(file);
    if (!stats) return undefined;
    const known = this.#known.get(file);
    if (known && looksAlike(known, stats)) return known;
    const content = unlessMissing(() => readFileSync(join(this.#root, file)));
    return content && this.#made(file, stats, contentHash(content));
  }

  #look(file: string): Stats | undefined {
    const stats = unlessMissing(() => statSync(join(this.#root, file), { throwIfNoEntry: false }));
    return stats?.isFile() ? stats : undefined;
  }

  #made(file: string, { size, mtimeMs, ctimeMs, ino }: Pick<Stats, "size" | "mtimeMs" | "ctimeMs" | "ino">, hash: string): Stamp {
    if (Math.max(mtimeMs, ctimeMs) > this.#now - TOO_FRESH) this.#fresh.add(file);
    else if (this.#known.get(file)?.[4] !== hash || !looksAlike(this.#known.get(file)!, { size, mtimeMs, ctimeMs, ino }))
      this.#isChanged = true;
    return [size, mtimeMs, ctimeMs, ino, hash];
  }
}

function looksAlike([size, modified, changed, inode]: Stamp, stats: Pick<Stats, "size" | "mtimeMs" | "ctimeMs" | "ino">): boolean {
  return size === stats.size && modified === stats.mtimeMs && changed === stats.ctimeMs && inode === stats.ino;
}
