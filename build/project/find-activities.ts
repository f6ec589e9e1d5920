import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { entriesOf, type Entry, scriptFileOf } from "../compile/kinds/entry.ts";
import { type ScriptKind, scriptNameOf } from "../engine/script-kind.ts";
import { attempt } from "../disk/attempt.ts";
import { fileKey } from "../disk/file-key.ts";
import { kindOf } from "../disk/kind-of.ts";
import { unlessMissing } from "../disk/unless-missing.ts";

/** A script, and the source file that it is made of: `activities/sample-ingest/insert.ts`. */
export interface Activity extends Entry {
  kind: ScriptKind;
  workflow: string;
  /** Of the activity, or of the library: `insert`. */
  name: string;
  /** Project-relative path of the script: `dist/sample-ingest/insert.js`. */
  output: string;
}

const LANGUAGES = /\.(?:ts|tsx|js)$/;
const NOT_ACTIVITIES = /\.(?:test|spec)\.[jt]sx?$|\.d\.ts$|\.config\.[jt]s$/;
/** Pages of the web server, and templates of pages and messages. */
const PAGE = /\.(?:jssp|jst)$/i;
/** The two scripts of an advanced activity are files of their own in E4X alone. */
const TYPED_PART = /\.(?:call|recall)\.tsx?$/;

function sorted(names: string[]): string[] {
  return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The names in a folder, those of hidden files left out: editors and systems keep their own there. None where it has gone. */
function namesIn(folder: string): string[] {
  return sorted(unlessMissing(() => readdirSync(folder)) ?? []).filter((name) => !name.startsWith("."));
}

/**
 * All activities of a project, in the order of their paths.
 * @param root absolute path of the project
 * @param folders where sources and scripts are, relative to it
 * @param mayBeNone whether a project without any is fine
 */
export function findActivities(root: string, folders: { activities: string; outDir: string }, mayBeNone = false): FoundActivities {
  const diagnostics: Diagnostic[] = [];
  const look = <Seen>(path: string, see: (absolute: string) => Seen, otherwise: Seen): Seen =>
    attempt(path, diagnostics, () => see(join(root, path)), otherwise);
  const { activities: base } = folders;
  const isThere = look<boolean | undefined>(base, (path) => kindOf(path) === "folder", undefined);
  if (isThere === false) return { value: [], diagnostics: mayBeNone ? diagnostics : [diagnostic("XTK5001", { folder: base })] };
  const found: Activity[] = [];
  for (const workflow of look(base, namesIn, [])) {
    const folder = `${base}/${workflow}`;
    const kindOfFolder = look(folder, kindOrLink, undefined);
    if (kindOfFolder === "link") diagnostics.push(diagnostic("XTK5037", { file: folder }, { file: folder, line: 1, column: 1 }));
    if (kindOfFolder !== "folder") continue;
    for (const file of look(folder, namesIn, [])) {
      if (!LANGUAGES.test(file) || NOT_ACTIVITIES.test(file)) continue;
      const source = `${folder}/${file}`;
      const there = look(source, kindOrLink, undefined);
      const place = { file: source, line: 1, column: 1 };
      if (there === "link") diagnostics.push(diagnostic("XTK5037", { file: source }, place));
      if (there !== "file") continue;
      if (TYPED_PART.test(file)) {
        const advanced = file.replace(/\.\w+\.(\w+)$/, ".advanced.$1");
        diagnostics.push(diagnostic("XTK1014", { advanced }, place));
        continue;
      }
      const { name, kind } = scriptNameOf(file)!;
      for (const entry of entriesOf(source))
        found.push({ ...entry, kind, workflow, name, output: `${folders.outDir}/${workflow}/${scriptFileOf(entry)}` });
    }
  }
  const { value, clashes } = withoutClashes(found);
  diagnostics.push(...clashes);
  if (value.length === 0 && diagnostics.length === 0 && !mayBeNone) diagnostics.push(diagnostic("XTK5002", { folder: base }));
  return { value, diagnostics };
}

/** What is at a path; a link to nothing is one. */
function kindOrLink(path: string): ReturnType<typeof kindOf> | "link" {
  return kindOf(path) ?? (unlessMissing(() => lstatSync(path)) ? "link" : undefined);
}

/** Activities of one output, and libraries of one name, are told of each other, and none is built: of which is the script? */
function withoutClashes(found: readonly Activity[]): { value: Activity[]; clashes: Diagnostic[] } {
  const alike = (key: (activity: Activity) => string | undefined): ((activity: Activity) => Activity[]) => {
    const groups = new Map<string, Activity[]>();
    for (const activity of found) {
      const of = key(activity);
      if (of !== undefined) groups.set(of, [...(groups.get(of) ?? []), activity]);
    }
    return (activity) => (groups.get(key(activity) ?? "") ?? []).filter((other) => other !== activity);
  };
  const ofOutput = alike(({ output }) => fileKey(output));
  const ofLibrary = alike(({ kind, name }) => (kind === "library" ? fileKey(name) : undefined));
  const clashes = found.flatMap((activity) => {
    const { source: first, output, name } = activity;
    const place = { file: first, line: 1, column: 1 };
    const second = (others: Activity[]): string => [...new Set(others.map(({ source }) => source))].join(" and ");
    const same = ofOutput(activity);
    if (same.length > 0) return [diagnostic("XTK5006", { first, second: second(same), output }, place)];
    const libraries = ofLibrary(activity);
    return libraries.length > 0 ? [diagnostic("XTK5057", { first, second: second(libraries), name: `${name}.js` }, place)] : [];
  });
  return { value: found.filter((activity) => ofOutput(activity).length === 0 && ofLibrary(activity).length === 0), clashes };
}

/**
 * Scripts in the output folder that no activity makes any more: someone may still paste them.
 * @returns project-relative paths
 */
export function findOrphans(
  root: string,
  outDir: string,
  activities: readonly Activity[],
): { orphans: string[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const names = (folder: string): string[] => attempt(folder, diagnostics, () => namesIn(join(root, folder)), []);
  const isFolder = (folder: string): boolean => attempt(folder, diagnostics, () => kindOf(join(root, folder)) === "folder", false);
  const made = new Set(activities.map(({ output }) => output));
  const folders = names(outDir).map((workflow) => `${outDir}/${workflow}`);
  const scripts = folders.filter(isFolder).flatMap((folder) => names(folder).map((file) => `${folder}/${file}`));
  return { orphans: scripts.filter((file) => file.endsWith(".js") && !made.has(file)), diagnostics };
}

/** What was found in the folder of activities. */
export interface FoundActivities {
  value: Activity[];
  /** What is wrong with the folder, and with files that are no activity for it. */
  diagnostics: Diagnostic[];
}

/**
 * What arguments of the command line name: files or workflow folders, forward or backward slashes. What is wrong with files that they do not
 * name is left out.
 * @param others files that are no activities, and whose folders may be named all the same
 * @returns all of it when there are no arguments
 */
export function selectActivities(all: FoundActivities, wanted: readonly string[], others: readonly string[] = []): FoundActivities {
  if (wanted.length === 0) return all;
  const paths = wanted.map((argument) => argument.replace(/\\/g, "/").replace(/^\.\//, "").replace(/\/$/, ""));
  const isNamed = (file: string, path: string): boolean => file === path || file.startsWith(`${path}/`);
  const isWanted = (file: string): boolean => paths.some((path) => isNamed(file, path));
  /** What is wrong with a folder is wrong with all that is in it. */
  const concerns = (file: string, path: string): boolean => isNamed(file, path) || isNamed(path, file);
  const faulty = all.diagnostics.flatMap(({ file }) => file ?? []);
  const unknown = paths.filter(
    (path) =>
      ![...all.value.map(({ source }) => source), ...others].some((file) => isNamed(file, path)) &&
      !faulty.some((file) => concerns(file, path)),
  );
  return {
    value: all.value.filter(({ source }) => isWanted(source)),
    diagnostics: [
      ...all.diagnostics.filter(({ file }) => file === undefined || paths.some((path) => concerns(file, path))),
      ...unknown.map((path) => diagnostic(PAGE.test(path) ? "XTK5019" : "XTK5003", { path })),
    ],
  };
}
