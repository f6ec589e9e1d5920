import type { ResolvedConfig } from "../../config/config.ts";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { bodyOf, type EntityKey, keyOf, keyText } from "../../entities/entity-kinds.ts";
import { fileNameFor, fileNames } from "../../entities/file-names.ts";
import { leftScripts } from "../../entities/left-scripts.ts";
import { Noise } from "../../entities/noise.ts";
import { takeApart } from "../../entities/take-apart.ts";
import { takeRecordApart } from "../../entities/take-record-apart.ts";
import { attributeOf } from "../../xml/scan-xml.ts";
import { DIAGRAM } from "../find-diagrams.ts";
import { knownRecords, knownStems, knownWorkflows } from "./known-places.ts";
import type { ImportedEntity } from "./read-imports.ts";
import { RecordFolders } from "./record-folders.ts";

/** A file that an import is to write. */
export interface PlannedFile {
  /** Project-relative path. */
  path: string;
  text: string;
  /** The record that it is of: `xtk:workflow cusNightly`. */
  record: string;
  /** The file that was imported. */
  from: string;
  /** A script, which the author may have moved to TypeScript. */
  isScript: boolean;
}

/** What an import is to do. */
export interface ImportPlan {
  files: PlannedFile[];
  /** The workflows, by the project-relative paths of their folders: `xtk:workflow cusNightly`. */
  folders: Map<string, string>;
  /** Files that the texts of records without text would have, and the records. */
  empty: Map<string, string>;
  /** Names that files could not have, in sentences. */
  notes: string[];
  diagnostics: Diagnostic[];
}

/** Finds the files of records. Those that the project has already stay where they are. */
export function planImport(root: string, entities: readonly ImportedEntity[], config: ResolvedConfig): ImportPlan {
  const plan: ImportPlan = { files: [], folders: new Map(), empty: new Map(), notes: [], diagnostics: [] };
  const noise = new Noise(config.import);
  const workflows = entities.filter(({ schema }) => schema === "xtk:workflow");
  planWorkflows(root, workflows, config, noise, plan);
  const groups = new Map<string, ImportedEntity[]>();
  const others = entities.filter(({ schema }) => schema !== "xtk:workflow");
  const folders = others.length > 0 ? new RecordFolders(root, config) : undefined;
  for (const entity of others) {
    const folder = folders!.folderOf(entity);
    const group = groups.get(folder);
    if (group) group.push(entity);
    else groups.set(folder, [entity]);
  }
  for (const [folder, own] of groups) planRecords(root, folder, own, config, noise, plan);
  plan.files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return plan;
}

function planWorkflows(
  root: string,
  workflows: readonly ImportedEntity[],
  { activities }: ResolvedConfig,
  noise: Noise,
  { files, folders: planned, notes, diagnostics }: ImportPlan,
): void {
  const known = workflows.length > 0 ? knownWorkflows(root, activities) : new Map<string, never>();
  const nameOf = ({ element }: ImportedEntity): string => attributeOf(element, "internalName") ?? "";
  const names = workflows.map(nameOf).filter((name) => name !== "");
  const folders = fileNames(names, new Map([...known].map(([name, { workflow }]) => [name, workflow])), "workflow");
  for (const entity of workflows) {
    const name = nameOf(entity);
    if (name === "") {
      diagnostics.push(diagnostic("XTK5111", { element: "workflow", schema: entity.schema }, entity.element.position));
      continue;
    }
    const folder = folders.get(name)!;
    const there = known.get(name);
    const apart = takeApart(entity, noise, there ? knownStems(there) : new Map());
    const record = `xtk:workflow ${name}`;
    planned.set(`${activities}/${folder}`, record);
    const file = (path: string, text: string, isScript: boolean): void => {
      files.push({ path: `${activities}/${folder}/${path}`, text, record, from: entity.file, isScript });
    };
    if (folder !== name && !there)
      notes.push(`the workflow ${shown(name)} is in ${activities}/${folder}: its name is none for a folder on every system`);
    for (const [activity, stem] of apart.renamed)
      if (!there)
        notes.push(`the activity ${shown(activity)} of ${shown(name)} is in ${stem}.js: its name is none for a file on every system`);
    for (const { place, what, reason } of apart.kept) diagnostics.push(diagnostic("XTK5115", { what, reason }, place));
    for (const { kind, activities: own } of leftScripts(entity.element))
      notes.push(`${shown(name)}: ${kind} stays in workflow.xml, no file is made of it: ${own.join(", ")}`);
    file(DIAGRAM, (entity.hasMark ? "\ufeff" : "") + apart.diagram, false);
    for (const [script, text] of apart.scripts) file(`${script}.js`, text, true);
  }
}

function planRecords(
  root: string,
  folder: string,
  records: readonly ImportedEntity[],
  config: ResolvedConfig,
  noise: Noise,
  { files, empty, notes, diagnostics }: ImportPlan,
): void {
  const isActivities = folder.startsWith(`${config.activities}/`);
  /** Between the name of a library and its ending, where libraries are built. */
  const word = isActivities ? ".library" : "";
  const keyed = records.flatMap((entity) => {
    const key = keyOf(entity.element);
    if (key === undefined)
      diagnostics.push(diagnostic("XTK5111", { element: entity.element.name, schema: entity.schema }, entity.element.position));
    return key === undefined ? [] : [{ entity, key }];
  });
  const known = new Map(
    [...knownRecords(root, folder)].map(([key, file]) => [key, file.endsWith(word) ? file.slice(0, file.length - word.length) : file]),
  );
  // Libraries are of one namespace, the files of other records say theirs.
  const isLibraries = folder === config.import.libraries.replace(/\\/g, "/");
  const names = new Map(keyed.map(({ key }) => [keyText(key), plainStem(key, isLibraries, (name) => fileNameFor(name, "record"))]));
  const stems = fileNames([...names.keys()], known, "record", (key) => names.get(key)!);
  for (const { entity, key } of keyed) {
    const { schema } = entity;
    const stem = stems.get(keyText(key))!;
    const { record, body } = takeRecordApart(entity, stem, noise);
    const title = `${schema} ${keyText(key)}`;
    const file = (path: string, text: string, isScript: boolean): void => {
      files.push({ path: `${folder}/${path}`, text, record: title, from: entity.file, isScript });
    };
    file(`${stem}${word}.xml`, (entity.hasMark ? "\ufeff" : "") + record, false);
    const ending = bodyOf(schema)?.ending;
    if (body !== undefined) file(`${stem}${word}.${ending}`, body, schema === "xtk:javascript");
    else if (ending !== undefined) empty.set(`${folder}/${stem}${word}.${ending}`, title);
    if (!known.has(keyText(key)) && stem !== plainStem(key, isLibraries, (name) => name))
      notes.push(`${title} is in ${folder}/${stem}${word}.xml: its name is none for a file on every system`);
  }
}

function plainStem({ namespace, name }: EntityKey, isLibrary: boolean, toFile: (name: string) => string): string {
  const bare = toFile(name.replace(/\.(?:js|jssp|jst|sql)$/, ""));
  return namespace === undefined || isLibrary ? bare : `${namespace}-${bare}`;
}

function shown(name: string): string {
  return JSON.stringify(name);
}
