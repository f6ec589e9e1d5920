import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import { isInside } from "../../disk/is-inside.ts";
import { kindOf } from "../../disk/kind-of.ts";
import { removeLeftOvers } from "../../disk/temporary-file.ts";
import { unlessMissing } from "../../disk/unless-missing.ts";
import { realPath } from "../output-faults.ts";
import { writeFiles } from "../write-files.ts";
import type { TwinScript } from "./compare-twins.ts";
import { EarlierImports } from "./earlier-imports.ts";
import { IMPORT_RECORD, importHash, type ImportRecord, printImportRecord, sameLines } from "./import-record.ts";
import type { ImportedFile, ImportResult } from "./import-result.ts";
import type { PlannedFile } from "./plan-import.ts";
import { readBytes } from "./read-bytes.ts";
import { typedTwin } from "./typed-twin.ts";

/** Where copies of overwritten files are; git does not see them. */
const BACKUPS = ".xtkit/backup";

/** A script that an author moved to TypeScript. */
export interface MovedScript extends TwinScript {
  /** What is imported is not what was imported before. */
  isChanged: boolean;
}

/** The files of one import, on their way to the disk. */
export class Writing {
  /** Scripts that were moved to TypeScript. */
  readonly moved: MovedScript[] = [];
  readonly #root: string;
  readonly #realRoot: string;
  readonly #record: ImportRecord;
  readonly #earlier: EarlierImports;
  readonly #force: boolean;
  readonly #result: ImportResult;
  readonly #writes = new Map<string, string>();
  readonly #copies = new Map<string, Buffer>();

  constructor(root: string, record: ImportRecord, force: boolean, result: ImportResult) {
    this.#root = root;
    this.#realRoot = realPath(root);
    this.#record = record;
    this.#earlier = new EarlierImports(root, record);
    this.#force = force;
    this.#result = result;
  }

  /** Decides about a file. */
  add(file: PlannedFile): void {
    const { path, text, record } = file;
    const { files, diagnostics } = this.#result;
    const told = (status: ImportedFile["status"], source?: string): void => {
      files.push({ path, record, status, ...(source !== undefined && { source }) });
    };
    const absolute = resolve(this.#root, path);
    if (!isInside(this.#realRoot, realPath(absolute))) {
      diagnostics.push(diagnostic("XTK5119", { file: path }, { file: path }));
      return told("failed");
    }
    const hash = importHash(text);
    const typed = file.isScript ? typedTwin(this.#root, path) : undefined;
    if (typed !== undefined) {
      const before = this.#earlier.hashOf(path, [hash]);
      this.moved.push({ path, text, source: typed, isChanged: before !== undefined && before !== hash });
      this.#record.set(path, hash);
      return told("typescript", typed);
    }
    const there = readBytes(absolute);
    const write = (status: ImportedFile["status"]): void => {
      this.#writes.set(path, text);
      this.#record.set(path, hash);
      told(status);
    };
    if (there === undefined) return write("new");
    const own = there.toString("utf8");
    const ownHash = importHash(own);
    const before = this.#earlier.hashOf(path, [ownHash, hash]);
    if (sameLines(own) === sameLines(text)) {
      this.#record.set(path, hash);
      return told("unchanged");
    }
    if (before === ownHash) return write("updated");
    if (this.#force) {
      this.#copies.set(path, there);
      return write("overwritten");
    }
    if (before === hash) return told("kept");
    diagnostics.push(diagnostic(before === undefined ? "XTK5114" : "XTK5113", { file: path }, { file: path, line: 1, column: 1 }));
    told("conflict");
  }

  /** Copies go first, the record goes last. */
  finish(): void {
    for (const folder of new Set(["", ...this.#result.files.map(({ path }) => dirname(path))])) removeLeftOvers(join(this.#root, folder));
    if (this.#copies.size > 0) {
      const folder = `${BACKUPS}/${this.#nextBackup()}`;
      const copies = new Map<string, string | Uint8Array>(
        [...this.#copies].map(([path, bytes]) => [join(this.#root, folder, path), bytes]),
      );
      const ignore = join(this.#root, ".xtkit/.gitignore");
      if (kindOf(ignore) === undefined) copies.set(ignore, "*\n");
      writeFiles(copies);
      this.#result.backup = folder;
    }
    const all = new Map([...this.#writes].map(([path, text]) => [join(this.#root, path), text]));
    const record = printImportRecord(this.#record);
    if (this.#record.size > 0 && readBytes(join(this.#root, IMPORT_RECORD))?.toString("utf8") !== record)
      all.set(join(this.#root, IMPORT_RECORD), record);
    if (all.size > 0) writeFiles(all);
  }

  #nextBackup(): string {
    const names = unlessMissing(() => readdirSync(join(this.#root, BACKUPS))) ?? [];
    const last = Math.max(0, ...names.filter((name) => /^\d+$/.test(name)).map(Number));
    return String(last + 1).padStart(3, "0");
  }
}
