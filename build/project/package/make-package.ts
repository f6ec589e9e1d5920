import { dirname, join, resolve } from "node:path";
import { CONFIG_FILE, type PackageSettings, type ResolvedConfig } from "../../config/config.ts";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { hasErrors } from "../../diagnostics/has-errors.ts";
import { diskHost } from "../../disk/disk-host.ts";
import { kindOf } from "../../disk/kind-of.ts";
import { systemFault } from "../../disk/system-fault.ts";
import { removeLeftOvers } from "../../disk/temporary-file.ts";
import { buildWithTexts, type BuildWithTexts } from "../build.ts";
import { DIAGRAM } from "../find-diagrams.ts";
import { SCHEMA_FOLDER } from "../find-schemas.ts";
import { holds, writeFile } from "../write-file.ts";
import { Unwritten } from "../write-files.ts";
import { changedFiles } from "./changed-files.ts";
import { byNeed, groupRank } from "./package-order.ts";
import { type PackedRecord, PackedRecords } from "./packed-records.ts";
import { printPackage } from "./print-package.ts";

/** What to package. */
export interface PackageRequest {
  /** Absolute path of the project. */
  root: string;
  /** Where the package goes, relative to the project or absolute; by default into the folder of the scripts. */
  out?: string;
  /** Packs what changed since this commit, branch or tag. */
  since?: string;
}

/** A record in the package. */
export type PackagedRecord = Pick<PackedRecord, "schema" | "key" | "source"> & { size: number };

/** Outcome of `package`. */
export interface PackageResult {
  /** Where it is, as it was given. */
  file?: string;
  size?: number;
  status?: "written" | "unchanged";
  records: PackagedRecord[];
  /** What is not in it, and why, in sentences. */
  notes: string[];
  diagnostics: Diagnostic[];
  ok: boolean;
}

/** Builds a project, and writes all that the console can import into one file. The same sources give the same bytes. */
export async function makePackage(request: PackageRequest): Promise<PackageResult> {
  const result: PackageResult = { records: [], notes: [], diagnostics: [], ok: false };
  try {
    await packageInto(request, result);
  } catch (error) {
    const fault =
      error instanceof Unwritten
        ? diagnostic("XTK5017", { file: result.file ?? error.file, detail: error.detail }, { file: result.file ?? error.file })
        : systemFault(error, request.root);
    result.diagnostics.push(fault);
  }
  return { ...result, ok: !hasErrors(result.diagnostics) };
}

async function packageInto({ root, out, since }: PackageRequest, result: PackageResult): Promise<void> {
  const { diagnostics, notes } = result;
  const built = await buildWithTexts({ root }, { mayBeNone: true });
  diagnostics.push(...built.diagnostics);
  if (hasErrors(diagnostics)) return;
  const packed = new PackedRecords(root, built);
  diagnostics.push(...packed.diagnostics);
  const chosen = since === undefined ? packed.records : sinceCommit(root, since, packed.records, built.config, result);
  if (hasErrors(diagnostics)) return;
  if (chosen.length === 0) {
    diagnostics.push(diagnostic("XTK5132", { reason: since === undefined ? "" : `: nothing changed since ${since}` }));
    return;
  }
  notes.push(...withoutDiagram(built));
  const groups = groupsOf(chosen);
  const settings = headerOf(root, built.config.package);
  for (const setting of ["buildVersion", "buildNumber"] as const)
    if (settings[setting] === "*") {
      diagnostics.push(diagnostic("XTK5130", { setting: `package.${setting}` }, { file: CONFIG_FILE }));
      break;
    }
  const text = printPackage(
    settings,
    groups.map(({ schema, records }) => ({ schema, records: records.map((record) => record.text) })),
  );
  result.records = groups.flatMap(({ records }) =>
    records.map(({ schema, key, source, text: own }) => ({ schema, key, source, size: Buffer.byteLength(own) })),
  );
  result.file = out ?? `${built.config.outDir}/package.xml`;
  const file = resolve(root, result.file);
  if (kindOf(file) === "folder") {
    diagnostics.push(diagnostic("XTK5187", { file: result.file || "." }, { file: result.file || "." }));
    return;
  }
  if (kindOf(file) !== undefined && !/^\ufeff?(?:<\?xml[^>]*>)?\s*<package[\s>]/.test(diskHost.read(file) ?? "")) {
    diagnostics.push(diagnostic("XTK5134", { file: result.file }, { file: result.file }));
    return;
  }
  removeLeftOvers(dirname(file));
  result.status = holds(file, text) ? "unchanged" : "written";
  if (result.status === "written") writeFile(file, text);
  result.size = Buffer.byteLength(text);
}

/** The records of which a file changed; a change of the settings is one of every script. */
function sinceCommit(
  root: string,
  since: string,
  records: readonly PackedRecord[],
  config: ResolvedConfig,
  { notes, diagnostics }: PackageResult,
): PackedRecord[] {
  const { value, diagnostics: found } = changedFiles(root, since);
  diagnostics.push(...found);
  if (value === undefined) return [];
  const { changed, gone } = value;
  const isOfAll = changed.has(CONFIG_FILE) || gone.includes(CONFIG_FILE);
  if (isOfAll) notes.push(`${CONFIG_FILE} changed since ${since}: everything is packed`);
  for (const file of gone.filter((path) => isOfRecord(path, config)))
    notes.push(`${file} is gone since ${since}: what it was of stays on the server`);
  return records.filter(({ inputs }) => isOfAll || [...inputs].some((file) => changed.has(file) || gone.includes(file)));
}

/** Whether a file that is gone was what a record was packed for: a diagram, a library, or the record itself. */
function isOfRecord(path: string, config: ResolvedConfig): boolean {
  if (/\.library\.(?:tsx?|js)$/.test(path) || path.endsWith(`/${DIAGRAM}`)) return path.startsWith(`${config.activities}/`);
  const folders = [config.import.entities, config.import.libraries, SCHEMA_FOLDER].map((folder) => folder.replace(/\\/g, "/"));
  return path.endsWith(".xml") && folders.some((folder) => path.startsWith(`${folder}/`));
}

/** A package holds workflows; scripts of a folder without one are to be pasted. */
function withoutDiagram({ activities, workflows, config }: BuildWithTexts): string[] {
  const folders = new Set(activities.filter(({ kind }) => kind !== "library").map(({ workflow }) => workflow));
  for (const { workflow } of workflows) folders.delete(workflow);
  return [...folders].map((workflow) => `${config.activities}/${workflow} has no workflow.xml: its scripts are not in the package`);
}

function groupsOf(records: readonly PackedRecord[]): { schema: string; records: PackedRecord[] }[] {
  const groups = new Map<string, PackedRecord[]>();
  for (const record of records) groups.set(record.schema, [...(groups.get(record.schema) ?? []), record]);
  return [...groups]
    .map(([schema, own]) => ({ schema, records: byNeed(own, needsOf) }))
    .sort((a, b) => groupRank(a.schema) - groupRank(b.schema) || (a.schema < b.schema ? -1 : 1));
}

/** Names of other records in a text: schemas that are extended or linked, libraries that are loaded. */
function needsOf({ schema, text }: PackedRecord): string[] {
  const pattern =
    schema === "xtk:srcSchema"
      ? /\b(?:extendedSchema|target|template|ref)\s*=\s*["']([\w-]+:[\w-]+)/g
      : /\bloadLibrary\s*\(\s*(?:["']|&quot;|&apos;)([^"'&)]+)/g;
  return [...text.matchAll(pattern)].map(([, key]) => key!);
}

/** What the settings leave open is as in the manifest of the project. */
function headerOf(root: string, settings: PackageSettings): PackageSettings {
  const manifest = diskHost.read(join(root, "package.json"));
  const name = settings.name === "" ? nameIn(manifest) : settings.name;
  return { ...settings, name, label: settings.label === "" ? name : settings.label };
}

function nameIn(manifest: string | undefined): string {
  try {
    const { name } = JSON.parse(manifest ?? "{}") as { name?: unknown };
    return typeof name === "string" ? name.replace(/^@[^/]*\//, "") : "package";
  } catch {
    return "package";
  }
}
