import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { compile } from "../compile/compile.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { type Config, loadConfig } from "./config.ts";
import { type Activity, findActivities, findOrphans, selectActivities } from "./find-activities.ts";
import { writeFile } from "./write-file.ts";

/** What `build` is to do. */
export interface BuildOptions {
  /** The project's folder. Default: the current one. */
  root?: string;
  /** Activities or workflow folders to build, as paths relative to the project. Default: all. */
  activities?: readonly string[];
  /** `false` compiles and writes nothing. */
  write?: boolean;
}

/** One row of the build's table. */
export interface BuiltActivity extends Activity {
  /** `stale`: it has errors and the script of an earlier build was kept. `failed`: it has errors and there is no script. */
  status: "built" | "unchanged" | "stale" | "failed";
  /** Bytes of the script on disk; undefined when there is none. */
  size?: number;
  /** What is wrong with this activity. */
  diagnostics: Diagnostic[];
}

/** Outcome of a build. */
export interface BuildResult {
  /** Every activity, in the order of their paths. */
  activities: BuiltActivity[];
  /** Scripts in the output folder that no activity makes any more, as project-relative paths; they are left alone. */
  orphans: string[];
  /** The settings that were used. */
  config: Required<Config>;
  /** Every diagnostic, those of the activities included, in the order of the activities. */
  diagnostics: Diagnostic[];
  /** True when no diagnostic is an error. */
  ok: boolean;
}

/**
 * Builds the activities of a project into its output folder. An activity with errors leaves its earlier script as it was, the
 * others are built all the same.
 */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  const root = resolve(options.root ?? ".");
  const config = await loadConfig(root);
  const found = findActivities(root, config.value);
  const selected = selectActivities(found.value, options.activities ?? []);
  const general = [...config.diagnostics, ...found.diagnostics, ...selected.diagnostics];
  const activities: BuiltActivity[] = [];
  if (config.diagnostics.length === 0) {
    for (const activity of selected.value) activities.push(await buildActivity(root, activity, config.value.wrap, options.write ?? true));
  }
  const diagnostics = [...general, ...activities.flatMap((activity) => activity.diagnostics)];
  const orphans = found.diagnostics.length === 0 ? findOrphans(root, config.value.outDir, found.value) : [];
  return { activities, orphans, config: config.value, diagnostics, ok: !hasErrors(diagnostics) };
}

async function buildActivity(root: string, activity: Activity, wrap: "function" | "none", write: boolean): Promise<BuiltActivity> {
  const { code, map, size, diagnostics } = await compile({ root, entry: activity.source, wrap });
  const file = join(root, activity.output);
  if (code === undefined || map === undefined) {
    const kept = existsSync(file);
    return { ...activity, status: kept ? "stale" : "failed", ...(kept ? { size: statSync(file).size } : {}), diagnostics };
  }
  const changed = write && [writeFile(file, code), writeFile(`${file}.map`, relativeMap(map, root, file))].some(Boolean);
  return { ...activity, status: changed || !write ? "built" : "unchanged", size, diagnostics };
}

/** The map beside the script: its sources relative to its own place. */
function relativeMap(map: string, root: string, file: string): string {
  const parsed = JSON.parse(map) as { file?: string; sources: string[] };
  parsed.file = basename(file);
  parsed.sources = parsed.sources.map((source) =>
    source.includes(":") ? source : relative(dirname(file), join(root, source)).split(sep).join("/"),
  );
  return `${JSON.stringify(parsed)}\n`;
}
