import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { fill } from "../diagnostics/fill.ts";
import { attempt } from "../disk/attempt.ts";
import { kindOf } from "../disk/kind-of.ts";
import { unlessMissing } from "../disk/unless-missing.ts";

/** A source file that becomes a script. */
export interface Activity {
  /** Project-relative path, forward slashes: `activities/sample-ingest/insert.ts`. */
  source: string;
  workflow: string;
  /** File name without language ending: `insert`, `poll.init`. */
  name: string;
  /** Project-relative path of the script: `dist/sample-ingest/insert.js`. */
  output: string;
}

const LANGUAGES = /\.(?:ts|tsx|js)$/;
const NOT_ACTIVITIES = /\.(?:test|spec)\.[jt]sx?$|\.d\.ts$|\.config\.[jt]s$/;
/** Pages of the web server, and templates of pages and messages. */
const PAGE = /\.(?:jssp|jst)$/i;
/** Kinds that other activities of Campaign have, not built yet, in any language. */
const LATER_KINDS = /\.(advanced|condition|library)\.(?:tsx?|js)$/;
/** What to do with each of them until then. */
const UNTIL_THEN: ReadonlyMap<string, string> = new Map([
  [
    "advanced",
    "Move it to lib/, where tests and xtkit run find it as well, and paste the bodies of call and recall by hand. What needs no recall can be a plain activity: `export default function` in {plain}.",
  ],
  [
    "condition",
    "Move it to lib/, where tests and xtkit run find it as well, and paste the body of each function at its transition by hand.",
  ],
  ["library", "Activities import such code: move it to lib/. What others load with loadLibrary is pasted by hand."],
]);

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
 */
export function findActivities(root: string, folders: { activities: string; outDir: string }): FoundActivities {
  const diagnostics: Diagnostic[] = [];
  const look = <Seen>(path: string, see: (absolute: string) => Seen, otherwise: Seen): Seen =>
    attempt(path, diagnostics, () => see(join(root, path)), otherwise);
  const { activities: base } = folders;
  const isThere = look<boolean | undefined>(base, (path) => kindOf(path) === "folder", undefined);
  if (isThere === false) return { value: [], diagnostics: [diagnostic("XTK5001", { folder: base })] };
  const found: Activity[] = [];
  for (const workflow of look(base, namesIn, [])) {
    const folder = `${base}/${workflow}`;
    const kindOfFolder = look(folder, kindOrLink, undefined);
    if (kindOfFolder === "link") diagnostics.push(diagnostic("XTK5037", { file: folder }, { file: folder, line: 1, column: 1 }));
    if (kindOfFolder !== "folder") continue;
    for (const file of look(folder, namesIn, [])) {
      if (!LANGUAGES.test(file) || NOT_ACTIVITIES.test(file)) continue;
      const source = `${folder}/${file}`;
      const kind = look(source, kindOrLink, undefined);
      const place = { file: source, line: 1, column: 1 };
      const later = LATER_KINDS.exec(file)?.[1];
      if (kind === "link") diagnostics.push(diagnostic("XTK5037", { file: source }, place));
      if (kind !== "file") continue;
      if (later !== undefined) {
        const advice = fill(UNTIL_THEN.get(later)!, { plain: file.replace(`.${later}.`, ".") });
        diagnostics.push(diagnostic("XTK1014", { kind: later, advice }, place));
        continue;
      }
      const name = file.replace(LANGUAGES, "");
      found.push({ source, workflow, name, output: `${folders.outDir}/${workflow}/${name}.js` });
    }
  }
  const { value, clashes } = withoutClashes(found);
  diagnostics.push(...clashes);
  if (value.length === 0 && diagnostics.length === 0) diagnostics.push(diagnostic("XTK5002", { folder: base }));
  return { value, diagnostics };
}

/** What is at a path; a link to nothing is one. */
function kindOrLink(path: string): ReturnType<typeof kindOf> | "link" {
  return kindOf(path) ?? (unlessMissing(() => lstatSync(path)) ? "link" : undefined);
}

/** Activities of one output are told of each other, and none is built: of which is the script? */
function withoutClashes(found: readonly Activity[]): { value: Activity[]; clashes: Diagnostic[] } {
  const byFile = new Map<string, Activity[]>();
  for (const activity of found) byFile.set(fileKey(activity.output), [...(byFile.get(fileKey(activity.output)) ?? []), activity]);
  const clashes = found.flatMap((activity) => {
    const { source: first, output } = activity;
    const others = byFile.get(fileKey(output))!.filter((other) => other !== activity);
    if (others.length === 0) return [];
    const second = others.map(({ source }) => source).join(" and ");
    return [diagnostic("XTK5006", { first, second, output }, { file: first, line: 1, column: 1 })];
  });
  return { value: found.filter(({ output }) => byFile.get(fileKey(output))!.length === 1), clashes };
}

/** What is the same for paths that are one file on some disk: those of Windows and macOS see no letters' case, and know one form of each accent. */
function fileKey(path: string): string {
  return path.normalize("NFC").toLowerCase();
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
 * @returns all of it when there are no arguments
 */
export function selectActivities(all: FoundActivities, wanted: readonly string[]): FoundActivities {
  if (wanted.length === 0) return all;
  const paths = wanted.map((argument) => argument.replace(/\\/g, "/").replace(/^\.\//, "").replace(/\/$/, ""));
  const isNamed = (file: string, path: string): boolean => file === path || file.startsWith(`${path}/`);
  const isWanted = (file: string): boolean => paths.some((path) => isNamed(file, path));
  /** What is wrong with a folder is wrong with all that is in it. */
  const concerns = (file: string, path: string): boolean => isNamed(file, path) || isNamed(path, file);
  const faulty = all.diagnostics.flatMap(({ file }) => file ?? []);
  const unknown = paths.filter(
    (path) => !all.value.some(({ source }) => isNamed(source, path)) && !faulty.some((file) => concerns(file, path)),
  );
  return {
    value: all.value.filter(({ source }) => isWanted(source)),
    diagnostics: [
      ...all.diagnostics.filter(({ file }) => file === undefined || paths.some((path) => concerns(file, path))),
      ...unknown.map((path) => diagnostic(PAGE.test(path) ? "XTK5019" : "XTK5003", { path })),
    ],
  };
}
