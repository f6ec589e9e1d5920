import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { attempt } from "../disk/attempt.ts";
import { readText } from "../disk/read-text.ts";
import { systemFault } from "../disk/system-fault.ts";
import { build } from "./build.ts";
import { checkScripts } from "./check-scripts.ts";
import { checkTypes } from "./check-types.ts";
import { shownBuiltins } from "./shown-builtins.ts";

/** What to check. */
export interface CheckOptions {
  /** The project's folder. Default: the current one. */
  root?: string;
  /** Activities or workflow folders, as paths relative to the project. Default: all. */
  activities?: readonly string[];
}

/** Outcome of a check. */
export interface CheckResult {
  diagnostics: Diagnostic[];
  ok: boolean;
  /** How many activities were looked at. */
  files: number;
  /** Of how many files types and rules had to be looked at; those of the others were known from an earlier run. */
  examined: number;
}

/** Whether a script may write out a document of which the schemas say something. What cannot be read the build tells of, and the rules. */
function holdsDocuments(root: string, source: string): boolean {
  return /\b(?:queryDef|subQuery|xtkschema|condition|node)\b/.test(attempt(source, [], () => readText(resolve(root, source)), ""));
}

function place({ file, line, column }: Diagnostic): string {
  return `${file}:${line}:${column}`;
}

/** Types, rules and a build that writes nothing. What two of them find at one place is reported once. */
export async function check(options: CheckOptions = {}): Promise<CheckResult> {
  const root = resolve(options.root ?? ".");
  const built = await build({ root, activities: options.activities, write: false });
  const chosen = new Set(built.activities.map(({ source }) => source));
  const folder = `${built.config.activities}/`;
  // What other activities do wrong is left out when some are named; shared code and settings concern them all.
  const isWanted = (file: string): boolean =>
    !options.activities?.length || !file.startsWith(folder) || file.endsWith(".json") || chosen.has(file);
  const activities = [...chosen];
  const types =
    activities.length === 0
      ? { diagnostics: [], examined: 0 }
      : await checkTypes({
          root,
          folder: built.config.activities,
          activities: activities.filter((source) => /\.tsx?$/.test(source)),
          scripts: activities.filter((source) => source.endsWith(".js") && holdsDocuments(root, source)),
          isWanted,
        }).catch((error: unknown) => ({ diagnostics: [systemFault(error, root)], examined: 0 }));
  const scripts = activities.length === 0 ? [] : await checkScripts(root, activities).catch((error: unknown) => [systemFault(error, root)]);
  const linted = [...types.diagnostics, ...scripts, ...shownBuiltins(root, built.config)].filter(
    ({ file }) => file === undefined || isWanted(file),
  );
  const places = new Set(linted.map(place));
  const diagnostics = [...linted, ...built.diagnostics.filter((found) => !places.has(place(found)))];
  return { diagnostics, ok: !hasErrors(diagnostics), files: chosen.size, examined: types.examined };
}
