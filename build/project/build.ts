import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { optionFaults, type OptionTypes } from "../diagnostics/option-faults.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { systemFault } from "../disk/system-fault.ts";
import { BuildMemory } from "../cache/build-memory.ts";
import { type Cache, openCache } from "../cache/open-cache.ts";
import { toolkitStamp } from "../cache/toolkit-stamp.ts";
import type { CompiledEntry } from "./compile-all.ts";
import { defaultConfig, type ResolvedConfig, scriptSettings } from "../config/config.ts";
import { loadConfig } from "../config/load-config.ts";
import { type Activity, findActivities, findOrphans, selectActivities } from "./find-activities.ts";
import type { BuiltWorkflow, DiagramParts, MadeWorkflow } from "./build-diagrams.ts";
import { DIAGRAM, type DiagramFile, findDiagrams } from "./find-diagrams.ts";
import { keepWorkflow, rememberedWorkflow } from "./remembered-workflow.ts";
import { outputFolderFault } from "./output-faults.ts";
import { type BuiltActivity, Outputs } from "./outputs.ts";
import type { BuiltHelperLibrary } from "./write-helper-library.ts";
import { skippedFiles, unreadConfiguration } from "./skipped-files.ts";

/** What `build` is to do. */
export interface BuildOptions {
  /** The project's folder. Default: the current one. */
  root?: string;
  /** Activities or workflow folders to build, as paths relative to the project. Default: all. */
  activities?: readonly string[];
  /** `false` compiles and writes nothing. */
  write?: boolean;
  /** What an earlier build kept; by default what lies in the project's `node_modules`. */
  cache?: Cache;
  /** Told after each activity that had to be compiled: how many are done, and how many there are. */
  onProgress?(done: number, all: number): void;
}

/** Outcome of a build. */
export interface BuildResult {
  /** Every activity, in the order of their paths. */
  activities: BuiltActivity[];
  /** The workflows whose diagrams lie beside their activities, in the order of their paths. */
  workflows: BuiltWorkflow[];
  /** Scripts in the output folder that no activity makes any more, as project-relative paths; they are left alone. */
  orphans: string[];
  /** The library of functions that scripts load, where the settings say that they do. */
  helperLibrary?: BuiltHelperLibrary;
  /** The settings that were used. */
  config: ResolvedConfig;
  /** Every diagnostic, those of the activities included, in the order of the activities. */
  diagnostics: Diagnostic[];
  /** True when no diagnostic is an error. */
  ok: boolean;
}

const OPTIONS: OptionTypes<BuildOptions> = {
  root: "a text",
  activities: "an array of texts",
  write: "true or false",
  cache: "an object",
  onProgress: "a function",
};

/**
 * Builds the activities of a project into its output folder. An activity with errors leaves its earlier script as it was, the
 * others are built all the same. What an earlier build made of the same inputs is not made again.
 */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  const { activities, workflows, orphans, helperLibrary, config, diagnostics, ok } = await buildWithTexts(options, {
    needsWorkflows: false,
  });
  const rows = workflows.map(({ text: _, placed: __, ...workflow }) => workflow);
  return { activities, workflows: rows, orphans, ...(helperLibrary && { helperLibrary }), config, diagnostics, ok };
}

/** A build with the texts of what it made. */
export interface BuildWithTexts extends Omit<BuildResult, "workflows"> {
  workflows: MadeWorkflow[];
  /** The script of an activity, read when it is asked for. */
  texts(activity: Activity): string | undefined;
  /** Its map, the sources of which are project-relative. */
  mapOf(activity: Activity): string | undefined;
  /** All files that an activity was made of. */
  inputsOf(activity: Activity): ReadonlySet<string>;
}

/**
 * Builds, for whatever needs the scripts themselves.
 * @param demands.mayBeNone whether a project without activities is fine: one of schemas and other records
 * @param demands.needsWorkflows whether each workflow is to have its text; else those that are on the disk already have none
 */
export async function buildWithTexts(
  options: BuildOptions,
  demands: { mayBeNone?: boolean; needsWorkflows?: boolean } = {},
): Promise<BuildWithTexts> {
  const result: BuildWithTexts = {
    activities: [],
    workflows: [],
    orphans: [],
    config: defaultConfig,
    diagnostics: [],
    ok: false,
    texts: () => undefined,
    mapOf: () => undefined,
    inputsOf: () => new Set(),
  };
  const faults = optionFaults("build", options, OPTIONS);
  if (faults.length > 0) return { ...result, diagnostics: faults };
  const root = resolve(options.root ?? ".");
  try {
    await buildProject(root, options, result, demands);
  } catch (error) {
    result.diagnostics.push(systemFault(error, root));
  }
  const ofWorkflows = result.workflows.flatMap((workflow) => workflow.diagnostics);
  const diagnostics = [...distinct(result.diagnostics), ...ofActivities(result.activities), ...ofWorkflows];
  return { ...result, diagnostics, ok: !hasErrors(diagnostics) };
}

/**
 * Does what there is to do, and puts it into the result as it is done.
 * @throws the error of the file system where nothing can go on
 */
async function buildProject(
  root: string,
  options: BuildOptions,
  result: BuildWithTexts,
  { mayBeNone = false, needsWorkflows = true }: { mayBeNone?: boolean; needsWorkflows?: boolean },
): Promise<void> {
  const { diagnostics } = result;
  const { cache = openCache(root) } = options;
  const toolkit = toolkitStamp();
  const config = await loadConfig(root, cache, toolkit);
  result.config = config.value;
  const { outDir } = config.value;
  diagnostics.push(...unreadConfiguration(root), ...config.diagnostics);
  const diagrams = findDiagrams(root, config.value.activities);
  const found = findActivities(root, config.value, mayBeNone || diagrams.value.length > 0);
  const wanted = wantedPaths(options.activities ?? []);
  const selected = selectActivities(
    found,
    wanted,
    diagrams.value.map(({ file }) => file),
  );
  if (config.diagnostics.length > 0) {
    diagnostics.push(...selected.diagnostics);
    return;
  }
  const fault = outputFault(root, config.value);
  diagnostics.push(...(fault ? [fault] : []), ...selected.diagnostics);
  if (fault) return;
  const memory = new BuildMemory(root, cache, { toolkit, settings: scriptSettings(config.value), now: Date.now() });
  const outputs = new Outputs(root, memory, { outDir, write: options.write ?? true });
  for await (const built of buildAll(root, selected.value, config.value, { memory, outputs }, options.onProgress))
    result.activities.push(built);
  result.texts = (activity) => outputs.textOf(activity);
  result.mapOf = (activity) => outputs.mapOf(activity);
  result.inputsOf = (activity) => memory.inputsOf([activity]);
  diagnostics.push(...diagrams.diagnostics);
  const write = options.write ?? true;
  const built = new Map(result.activities.map((activity) => [activity.output, activity]));
  const parts = { root, outDir, write, all: byWorkflow(found.value), built, textOf: result.texts };
  for (const diagram of diagrams.value.filter(({ file }) => isWanted(file, wanted))) {
    const known = needsWorkflows ? undefined : rememberedWorkflow(diagram, parts, memory);
    result.workflows.push(known ?? (await buildAndKeep(diagram, parts, memory)));
  }
  memory.save(found.value);
  if (config.value.builtins === "library") {
    const { writeHelperLibrary } = await import("./write-helper-library.ts");
    const library = writeHelperLibrary(root, config.value, options.write ?? true);
    if (library.value) result.helperLibrary = library.value;
    diagnostics.push(...library.diagnostics, ...found.value.flatMap((activity) => sameLibrary(activity, library.value)));
  }
  // What others import is not known where some activities are built alone.
  if (!options.activities?.length) {
    const imported = memory.inputsOf(found.value);
    diagnostics.push(...skippedFiles(root, config.value.activities, (file) => imported.has(file)));
  }
  if (found.diagnostics.length > 0) return;
  const left = findOrphans(root, outDir, found.value);
  result.orphans = left.orphans.filter((file) => file !== result.helperLibrary?.output);
  diagnostics.push(...left.diagnostics);
}

/** Whether a diagram is to be built: its folder is asked for, or something in it. */
function isWanted(file: string, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((path) => file.startsWith(`${path}/`) || folderOf(path) === folderOf(file));
}

/** XML is read when something is to be put together. */
async function buildAndKeep(diagram: DiagramFile, parts: DiagramParts, memory: BuildMemory): Promise<MadeWorkflow> {
  const { buildDiagram } = await import("./build-diagrams.ts");
  const made = buildDiagram(diagram, parts);
  keepWorkflow(diagram, made, parts, memory);
  return made;
}

function byWorkflow(activities: readonly Activity[]): Map<string, Activity[]> {
  const found = new Map<string, Activity[]>();
  for (const activity of activities) {
    const own = found.get(activity.workflow);
    if (own) own.push(activity);
    else found.set(activity.workflow, [activity]);
  }
  return found;
}

/** A diagram stands for its folder. */
function wantedPaths(activities: readonly string[]): string[] {
  return activities.map((path) => {
    const plain = path.replace(/\\/g, "/").replace(/^\.\//, "").replace(/\/$/, "");
    return plain.endsWith(`/${DIAGRAM}`) ? folderOf(plain) : plain;
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** A library of the project that has the name of the one that scripts load. */
function sameLibrary({ kind, name, source }: Activity, library: BuiltHelperLibrary | undefined): Diagnostic[] {
  if (kind !== "library" || !library?.output.endsWith(`/${name}.library.js`)) return [];
  return [diagnostic("XTK5057", { first: source, second: library.output, name: `${name}.js` }, { file: source, line: 1, column: 1 })];
}

/** What is wrong with the folder of the scripts, or keeps from seeing whether something is. */
function outputFault(root: string, config: ResolvedConfig): Diagnostic | undefined {
  try {
    return outputFolderFault(root, config);
  } catch (error) {
    return systemFault(error, root);
  }
}

/** What is wrong with both scripts of a source is told once. */
function ofActivities(activities: readonly BuiltActivity[]): Diagnostic[] {
  const bySource = new Map<string, Diagnostic[]>();
  for (const { source, diagnostics } of activities) bySource.set(source, [...(bySource.get(source) ?? []), ...diagnostics]);
  return [...bySource.values()].flatMap(distinct);
}

/** A folder that is looked at for several reasons is told of once. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((found) => [JSON.stringify(found), found])).values()];
}

/** Each activity in order: from memory where nothing changed, compiled where something did. The compiler is loaded when there is something to compile. */
async function* buildAll(
  root: string,
  activities: readonly Activity[],
  config: ResolvedConfig,
  { memory, outputs }: { memory: BuildMemory; outputs: Outputs },
  onProgress: BuildOptions["onProgress"] = () => undefined,
): AsyncGenerator<BuiltActivity> {
  const remembered = new Map(activities.map((activity) => [activity, outputs.remembered(activity)]));
  const changed = activities.filter((activity) => remembered.get(activity) === undefined);
  const compiled =
    changed.length > 0
      ? (await import("./compile-all.ts")).compileAll({ root, settings: scriptSettings(config), entries: changed, host: memory.host })
      : undefined;
  try {
    let done = 0;
    for (const activity of activities) {
      const known = remembered.get(activity);
      if (known) {
        yield known;
        continue;
      }
      const { result, closure } = (await compiled!.next()).value as CompiledEntry;
      yield outputs.write(activity, result, closure);
      onProgress((done += 1), changed.length);
    }
  } finally {
    await compiled?.return(undefined);
  }
}

export type { BuiltActivity, BuiltWorkflow };
