import { relative, sep } from "node:path";
import { openCache } from "../../cache/open-cache.ts";
import { toolkitStamp } from "../../cache/toolkit-stamp.ts";
import { loadConfig } from "../../config/load-config.ts";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { hasErrors } from "../../diagnostics/has-errors.ts";
import { fileKey } from "../../disk/file-key.ts";
import { isInside } from "../../disk/is-inside.ts";
import { systemFault } from "../../disk/system-fault.ts";
import { Unwritten } from "../write-files.ts";
import { compareTwins, comparisonText } from "./compare-twins.ts";
import { configOfPackage } from "./config-of-package.ts";
import { goneScripts } from "./gone-scripts.ts";
import { readImportRecord } from "./import-record.ts";
import type { ImportResult } from "./import-result.ts";
import { type PlannedFile, planImport } from "./plan-import.ts";
import { readImports } from "./read-imports.ts";
import { type MovedScript, Writing } from "./writing.ts";

/** What to import. */
export interface ImportRequest {
  /** Absolute path of the project. */
  root: string;
  /** Relative to it, or absolute. */
  files: readonly string[];
  /** Overwrites files of the author's, after a copy of them was kept. */
  force: boolean;
}

/**
 * Takes workflows and other records apart into files of the project. A file that differs from what is there is written where it is as the last
 * import left it.
 */
export async function importFiles({ root, files, force }: ImportRequest): Promise<ImportResult> {
  const result: ImportResult = { files: [], notes: [], diagnostics: [], ok: false };
  try {
    await importInto(root, files, force, result);
  } catch (error) {
    result.diagnostics.push(error instanceof Unwritten ? unwritten(root, error, result) : systemFault(error, root));
  }
  return { ...result, ok: !hasErrors(result.diagnostics) };
}

/** What could not be written keeps all of it from being written. */
function unwritten(root: string, { file: absolute, detail }: Unwritten, { files }: ImportResult): Diagnostic {
  for (const file of files) if (["new", "updated", "overwritten"].includes(file.status)) file.status = "failed";
  const file = isInside(root, absolute) ? relative(root, absolute).split(sep).join("/") : absolute;
  return diagnostic("XTK5017", { file, detail }, { file });
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
  const { file, note } = configOfPackage(root, read.headers.values(), config.value);
  if (file) writing.add(file);
  if (note !== undefined) result.notes.push(note);
  diagnostics.push(...goneScripts(root, record.value, plan));
  await tellMoved(root, writing.moved, result);
  writing.finish();
}

/** Where the server has another script than the TypeScript that stands for it builds; what it builds may be there already. */
async function tellMoved(root: string, moved: readonly MovedScript[], { files, notes, diagnostics }: ImportResult): Promise<void> {
  const compared = await compareTwins(root, moved);
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const script of moved) {
    const { path, source, isChanged } = script;
    const found = compared.get(path);
    if (isChanged && found !== "same")
      diagnostics.push(diagnostic("XTK5117", { file: path, source }, { file: source, line: 1, column: 1 }));
    const note = comparisonText(script, found);
    if (note !== undefined) notes.push(note);
    if (typeof found === "object") byPath.get(path)!.difference = found;
  }
}

/** Two records that want one file are told of each other, and none is written, where they are not the same. */
function withoutTwins(files: readonly PlannedFile[], diagnostics: Diagnostic[]): PlannedFile[] {
  const byPath = new Map<string, PlannedFile[]>();
  for (const file of files) byPath.set(fileKey(file.path), [...(byPath.get(fileKey(file.path)) ?? []), file]);
  return [...byPath.values()].flatMap((same) => {
    const [first, ...others] = same as [PlannedFile, ...PlannedFile[]];
    const other = others.find(({ text }) => text !== first.text);
    if (other === undefined) return [first];
    const name = ({ record, from }: PlannedFile): string => `${record} of ${from}`;
    diagnostics.push(diagnostic("XTK5112", { file: first.path, first: name(first), second: name(other) }));
    return [];
  });
}
