import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";

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
/** Kinds that other activities of Campaign have, not built yet. */
const LATER_KINDS = /\.(advanced|condition|library)\.tsx?$/;

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
export function findActivities(
  root: string,
  folders: { activities: string; outDir: string },
): { value: Activity[]; diagnostics: Diagnostic[] } {
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
        diagnostics.push(diagnostic("XTK5035", { file: source }, { file: source, line: 1, column: 1 }));
        continue;
      }
      const kind = LATER_KINDS.exec(file)?.[1];
      if (kind !== undefined) {
        diagnostics.push(diagnostic("XTK1014", { kind, plain: file.replace(`.${kind}.`, ".") }, { file: source, line: 1, column: 1 }));
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

/**
 * The activities that arguments of the command line name: files or workflow folders, forward or backward slashes.
 * @returns all of them when there are no arguments
 */
export function selectActivities(all: readonly Activity[], wanted: readonly string[]): { value: Activity[]; diagnostics: Diagnostic[] } {
  if (wanted.length === 0) return { value: [...all], diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const chosen = new Set<Activity>();
  for (const argument of wanted) {
    const path = argument.replace(/\\/g, "/").replace(/^\.\//, "").replace(/\/$/, "");
    const matches = all.filter(({ source }) => source === path || source.startsWith(`${path}/`));
    if (matches.length === 0) diagnostics.push(diagnostic("XTK5003", { path }));
    for (const match of matches) chosen.add(match);
  }
  return { value: all.filter((activity) => chosen.has(activity)), diagnostics };
}
