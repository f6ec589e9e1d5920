import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { CONFIG_FILE, type PackageSettings } from "../../config/config.ts";
import { openCache } from "../../cache/open-cache.ts";
import { toolkitStamp } from "../../cache/toolkit-stamp.ts";
import { loadConfig } from "../../config/load-config.ts";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { hasErrors } from "../../diagnostics/has-errors.ts";
import { kindOf } from "../../disk/kind-of.ts";
import { isInside } from "../../disk/is-inside.ts";
import { systemFault } from "../../disk/system-fault.ts";
import { unlessMissing } from "../../disk/unless-missing.ts";
import { realPath } from "../output-faults.ts";
import { Unwritten, writeFiles } from "../write-files.ts";
import { configWith, settingsOfHeader } from "./config-for-header.ts";
import { IMPORT_RECORD, importHash, type ImportRecord, printImportRecord, readImportRecord } from "./import-record.ts";
import { type PlannedFile, planImport } from "./plan-import.ts";
import { readImports } from "./read-imports.ts";
import { typedTwin } from "./typed-twin.ts";
import { readBytes } from "./read-bytes.ts";

/** What became of a file of an import. */
export interface ImportedFile {
  /** Project-relative path. */
  path: string;
  /** `xtk:workflow cusNightly` */
  record: string;
  /**
   * `kept`: the author changed it, the server did not. `conflict`: both did, or it is from no import. `typescript`: the author moved it there; `source` says where.
   */
  status: "new" | "updated" | "unchanged" | "overwritten" | "kept" | "conflict" | "typescript" | "failed";
  source?: string;
}

/** Outcome of an import. */
export interface ImportResult {
  files: ImportedFile[];
  /** Names that were changed, and what else was converted, in sentences. */
  notes: string[];
  /** Folder with copies of what was overwritten, relative to the project. */
  backup?: string;
  diagnostics: Diagnostic[];
  ok: boolean;
}

/** What to import. */
export interface ImportRequest {
  /** Absolute path of the project. */
  root: string;
  /** Relative to it, or absolute. */
  files: readonly string[];
  /** Overwrites files of the author's, after a copy of them was kept. */
  force: boolean;
}

/** Where copies of overwritten files are; git does not see them. */
const BACKUPS = ".xtkit/backup";

/**
 * Takes workflows and other records apart into files of the project. A file that differs from what is there is written where it is as the last
 * import left it.
 */
export async function importFiles({ root, files, force }: ImportRequest): Promise<ImportResult> {
  const result: ImportResult = { files: [], notes: [], diagnostics: [], ok: false };
  try {
    await importInto(root, files, force, result);
  } catch (error) {
    result.diagnostics.push(
      error instanceof Unwritten
        ? diagnostic("XTK5017", { file: error.file, detail: error.detail }, { file: error.file })
        : systemFault(error, root),
    );
  }
  return { ...result, ok: !hasErrors(result.diagnostics) };
}

async function importInto(root: string, files: readonly string[], force: boolean, result: ImportResult): Promise<void> {
  const { diagnostics } = result;
  if (files.length === 0) return void diagnostics.push(diagnostic("XTK5120"));
  const config = await loadConfig(root, openCache(root), toolkitStamp());
  const record = readImportRecord(root);
  diagnostics.push(...config.diagnostics, ...record.diagnostics);
  if (hasErrors(diagnostics)) return;
  const read = readImports(root, files);
  diagnostics.push(...read.diagnostics);
  const plan = planImport(root, read.entities, config.value);
  diagnostics.push(...plan.diagnostics);
  result.notes.push(...read.notes, ...plan.notes);
  const writing = new Writing(root, record.value, force, result);
  for (const file of withoutTwins(plan.files, diagnostics)) writing.add(file);
  const [header, ...others] = [...read.headers.values()];
  const settings = header && others.length === 0 ? settingsOfHeader(header) : undefined;
  if (settings && kindOf(join(root, CONFIG_FILE)) === undefined) {
    const record = `package ${header!.get("name") ?? ""}`.trimEnd();
    writing.add({ path: CONFIG_FILE, text: configWith(settings), record, from: "", isScript: false });
  } else if (settings) {
    const differing = Object.entries(settings).filter(([name, value]) => config.value.package[name as keyof PackageSettings] !== value);
    if (differing.length > 0)
      result.notes.push(
        `the header of the package has ${differing.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")}; package in ${CONFIG_FILE} has not`,
      );
  }
  writing.finish();
}

/** Two records that want one file are told of each other, and none is written, where they are not the same. */
function withoutTwins(files: readonly PlannedFile[], diagnostics: Diagnostic[]): PlannedFile[] {
  const byPath = new Map<string, PlannedFile[]>();
  for (const file of files) byPath.set(file.path.toLowerCase(), [...(byPath.get(file.path.toLowerCase()) ?? []), file]);
  return [...byPath.values()].flatMap((same) => {
    const [first, ...others] = same as [PlannedFile, ...PlannedFile[]];
    const other = others.find(({ text }) => text !== first.text);
    if (other === undefined) return [first];
    const name = ({ record, from }: PlannedFile): string => `${record} of ${from}`;
    diagnostics.push(diagnostic("XTK5112", { file: first.path, first: name(first), second: name(other) }));
    return [];
  });
}

/** The files of one import, on their way to the disk. */
class Writing {
  readonly #root: string;
  readonly #realRoot: string;
  readonly #record: ImportRecord;
  readonly #force: boolean;
  readonly #result: ImportResult;
  readonly #writes = new Map<string, string>();
  readonly #copies = new Map<string, Buffer>();

  constructor(root: string, record: ImportRecord, force: boolean, result: ImportResult) {
    this.#root = root;
    this.#realRoot = realPath(root);
    this.#record = record;
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
    const [before, hash] = [this.#record.get(path), importHash(text)];
    const typed = file.isScript ? typedTwin(this.#root, path) : undefined;
    if (typed !== undefined) {
      if (before !== undefined && before !== hash)
        diagnostics.push(diagnostic("XTK5117", { file: path, source: typed }, { file: typed, line: 1, column: 1 }));
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
    if (there.equals(Buffer.from(text))) {
      this.#record.set(path, hash);
      return told("unchanged");
    }
    if (before === importHash(there.toString("utf8"))) return write("updated");
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
