import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type CheckedProgram, diagnosticsOf } from "../lint/program/checked-program.ts";
import { projectPath } from "../lint/program/project-path.ts";
import { contentHash } from "../cache/file-stamps.ts";
import { openCache } from "../cache/open-cache.ts";
import { toolkitStamp } from "../cache/toolkit-stamp.ts";
import { readMade, writeMade } from "./made-check.ts";
import { changesSince } from "./observe/changes-since.ts";

/** What to check. */
export interface CheckTypesOptions {
  /** Absolute path of the project. */
  root: string;
  /** The folder of the activities, relative to the project. Default: `activities`. */
  folder?: string;
  /** Project-relative paths of the activities in TypeScript that have to be part of the checked program. */
  activities?: readonly string[];
  /** Project-relative paths of the scripts in E4X that hold documents. */
  scripts?: readonly string[];
  /** Whether a file is to be looked at, by its project-relative path. */
  isWanted: (path: string) => boolean;
  /** What decides the outcome beside the files that are read. */
  environment?: string;
}

/** What TypeScript and the rules say. */
export interface CheckedTypes {
  diagnostics: Diagnostic[];
  /** How many files were looked at in this run; what was known of others still held. */
  examined: number;
}

/** The toolkit and the TypeScript that would be loaded. */
function currentEnvironment(): string {
  const require = createRequire(import.meta.url);
  const { version } = JSON.parse(readFileSync(require.resolve("typescript/package.json"), "utf8")) as { version: string };
  const code = require.resolve("typescript");
  const { size, mtimeMs } = statSync(code);
  return [toolkitStamp(), version, code, size, mtimeMs].join(" ");
}

/**
 * Types and rules of a project. What an earlier run found out of the same files holds; TypeScript is loaded when something has to be
 * looked at.
 */
export async function checkTypes(options: CheckTypesOptions): Promise<CheckedTypes> {
  const { root, folder, activities = [], scripts = [], isWanted, environment = currentEnvironment() } = options;
  const cache = openCache(root);
  const head = contentHash(JSON.stringify([root, folder, environment]));
  const made = readMade(cache, head);
  const changes = made && changesSince(made.observations);
  const path = projectPath(root);
  const isComplete = ({ files }: CheckedProgram): boolean =>
    Object.entries(files).every(([file, { found }]) => found !== undefined || !isWanted(path(file))) &&
    scripts.every((script) => files[resolve(root, script)] !== undefined);
  const all = (checked: CheckedProgram): Diagnostic[] => [...diagnosticsOf(checked), ...unchecked(checked, activities, path)];
  if (made && changes && changes.files.size === 0 && !changes.places && !changes.names && isComplete(made.checked))
    return { diagnostics: all(made.checked), examined: 0 };

  const { checkOnDisk } = await import("./check-on-disk.ts");
  const { isSteady, ...next } = checkOnDisk({ root, folder, isWanted, scripts, made, changes });
  if (isSteady) writeMade(cache, head, next);
  const fresh = Object.entries(next.checked.files).filter(([file, { found }]) => found && found !== made?.checked.files[file]?.found);
  return { diagnostics: all(next.checked), examined: fresh.length };
}

/** Activities that the program does not have: nobody looked at them. Without a program that is said of all. */
function unchecked(checked: CheckedProgram, activities: readonly string[], path: (file: string) => string): Diagnostic[] {
  if (checked.general.some(({ code }) => code === "XTK2012")) return [];
  const known = new Set(Object.keys(checked.files).map(path));
  return activities.filter((activity) => !known.has(activity)).map((file) => diagnostic("XTK5018", { file }, { file, line: 1, column: 1 }));
}
