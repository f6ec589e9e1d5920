import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { checkProgram } from "../lint/program/check-program.ts";
import { build } from "./build.ts";

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
}

function place({ file, line, column }: Diagnostic): string {
  return `${file}:${line}:${column}`;
}

/** Types, rules and a build that writes nothing. What two of them find at one place is reported once. */
export async function check(options: CheckOptions = {}): Promise<CheckResult> {
  const root = resolve(options.root ?? ".");
  const built = await build({ root, activities: options.activities, write: false });
  const chosen = new Set(built.activities.map(({ source }) => source));
  const linted = built.activities.length === 0 ? [] : checkProgram({ root });
  // What other activities do wrong is left out when some are named; shared code and settings concern them all.
  const folder = `${built.config.activities}/`;
  const ofChosen = options.activities?.length
    ? linted.filter(({ file }) => !file?.startsWith(folder) || file.endsWith(".json") || chosen.has(file))
    : linted;
  const places = new Set(ofChosen.map(place));
  const diagnostics = [...ofChosen, ...built.diagnostics.filter((found) => !places.has(place(found)))];
  return { diagnostics, ok: !hasErrors(diagnostics), files: built.activities.length };
}
