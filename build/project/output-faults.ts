import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { isInside } from "../disk/is-inside.ts";
import { kindOf } from "../disk/kind-of.ts";
import { unlessMissing } from "../disk/unless-missing.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { CONFIG_FILE, type ResolvedConfig } from "../config/config.ts";
import { isScript } from "./is-script.ts";
import { isScriptMap } from "./script-map.ts";

/** Where a path really leads: links of what is there resolved. */
export function realPath(path: string): string {
  const real = unlessMissing(() => realpathSync.native(path));
  if (real !== undefined) return real;
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

/** Whether one folder is the other, or lies in it. */
function overlap(one: string, other: string): boolean {
  return isInside(one, other) || isInside(other, one);
}

/**
 * What is wrong with the folder of the scripts: it must be a folder of its own inside the project.
 * @param root absolute path of the project
 * @throws the error of the file system for what cannot be looked at
 */
export function outputFolderFault(root: string, { activities, outDir }: ResolvedConfig): Diagnostic | undefined {
  const [realRoot, folder] = [realPath(root), realPath(join(root, outDir))];
  const say = (reason: string): Diagnostic => diagnostic("XTK5015", { folder: outDir, reason }, { file: CONFIG_FILE });
  if (!isInside(realRoot, folder)) return say("that leads out of the project");
  if (folder === realRoot) return say("that is the project itself");
  if (overlap(folder, realPath(join(root, activities)))) return say(`your activities are in ${activities}`);
  const kept = relative(realRoot, folder).split(sep)[0]!;
  if (kept === "node_modules" || kept === ".git") return say("that belongs to others");
  if ((kindOf(folder) ?? "folder") !== "folder") return say("a file has this name");
  return undefined;
}

/**
 * Why a script may not be written: something is there that no build wrote.
 * @param root absolute path of the project
 * @param source project-relative path of the activity
 * @param output project-relative path of its script
 * @throws the error of the file system for what cannot be looked at
 */
export function foreignOutput(root: string, outDir: string, source: string, output: string): Diagnostic | undefined {
  const say = (file: string): Diagnostic => diagnostic("XTK5016", { file, source }, { file: source, line: 1, column: 1 });
  if (!isInside(realPath(join(root, outDir)), realPath(join(root, output)))) return say(output);
  const [script, map] = [join(root, output), join(root, `${output}.map`)];
  if (kindOf(script) !== undefined && !isScript(script)) return say(output);
  if (kindOf(map) !== undefined && !isScriptMap(map, output)) return say(`${output}.map`);
  return undefined;
}
