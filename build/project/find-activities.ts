import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { fill } from "../diagnostics/fill.ts";

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

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * All activities of a project, in the order of their paths.
 * @param root absolute path of the project
 * @param folders where sources and scripts are, relative to it
 */
export function findActivities(root: string, folders: { activities: string; outDir: string }): FoundActivities {
  const base = join(root, folders.activities);
  if (!isFolder(base)) return { value: [], diagnostics: [diagnostic("XTK5001", { folder: folders.activities })] };
  const value: Activity[] = [];
  const diagnostics: Diagnostic[] = [];
  const byOutput = new Map<string, string>();
  for (const workflow of sorted(readdirSync(base))) {
    if (workflow.startsWith(".") || !isFolder(join(base, workflow))) continue;
    for (const file of sorted(readdirSync(join(base, workflow)))) {
      if (!LANGUAGES.test(file) || NOT_ACTIVITIES.test(file) || isFolder(join(base, workflow, file))) continue;
      const source = `${folders.activities}/${workflow}/${file}`;
      if (!existsSync(join(base, workflow, file))) {
        diagnostics.push(diagnostic("XTK5037", { file: source }, { file: source, line: 1, column: 1 }));
        continue;
      }
      const kind = LATER_KINDS.exec(file)?.[1];
      if (kind !== undefined) {
        const advice = fill(UNTIL_THEN.get(kind)!, { plain: file.replace(`.${kind}.`, ".") });
        diagnostics.push(diagnostic("XTK1014", { kind, advice }, { file: source, line: 1, column: 1 }));
        continue;
      }
      const name = file.replace(LANGUAGES, "");
      const output = `${folders.outDir}/${workflow}/${name}.js`;
      const first = byOutput.get(output);
      if (first !== undefined) {
        diagnostics.push(diagnostic("XTK5006", { first, second: source, output }, { file: source, line: 1, column: 1 }));
        continue;
      }
      byOutput.set(output, source);
      value.push({ source, workflow, name, output });
    }
  }
  if (value.length === 0 && diagnostics.length === 0) diagnostics.push(diagnostic("XTK5002", { folder: folders.activities }));
  return { value, diagnostics };
}

/**
 * Scripts in the output folder that no activity makes any more: someone may still paste them.
 * @returns project-relative paths
 */
export function findOrphans(root: string, outDir: string, activities: readonly Activity[]): string[] {
  const base = join(root, outDir);
  if (!isFolder(base)) return [];
  const made = new Set(activities.map(({ output }) => output));
  return sorted(readdirSync(base))
    .filter((workflow) => isFolder(join(base, workflow)))
    .flatMap((workflow) =>
      sorted(readdirSync(join(base, workflow)))
        .filter((file) => file.endsWith(".js"))
        .map((file) => `${outDir}/${workflow}/${file}`),
    )
    .filter((output) => !made.has(output));
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
  const files = [...all.value.map(({ source }) => source), ...all.diagnostics.flatMap(({ file }) => file ?? [])];
  const unknown = paths.filter((path) => !files.some((file) => isNamed(file, path)));
  return {
    value: all.value.filter(({ source }) => isWanted(source)),
    diagnostics: [
      ...all.diagnostics.filter(({ file }) => file === undefined || isWanted(file)),
      ...unknown.map((path) => diagnostic(PAGE.test(path) ? "XTK5019" : "XTK5003", { path })),
    ],
  };
}
