import { readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { contentHash } from "../cache/file-stamps.ts";
import { kindOf } from "../disk/kind-of.ts";

/** A source map as a build writes it beside a script. */
interface ScriptMap {
  file?: string;
  sources: string[];
  /** Hash of the script that it is the map of: the two are two files, and whoever is killed between them leaves one of each. */
  x_script?: string;
}

/**
 * The map beside a script: its sources relative to its own place.
 * @param root absolute path of the project
 * @param output project-relative path of the script
 */
export function scriptMap(root: string, output: string, { code, map }: { code: string; map: string }): string {
  const file = join(root, output);
  const parsed = JSON.parse(map) as ScriptMap;
  parsed.file = basename(file);
  parsed.sources = parsed.sources.map((source) =>
    source.includes(":") ? source : relative(dirname(file), join(root, source)).split(sep).join("/"),
  );
  parsed.x_script = contentHash(code);
  return `${JSON.stringify(parsed)}\n`;
}

/** The map that a file holds; undefined where it is none that a build wrote beside a script of that name. */
function readMap(path: string, script: string): ScriptMap | undefined {
  if (kindOf(path) !== "file") return undefined;
  try {
    const map = JSON.parse(readFileSync(path, "utf8")) as ScriptMap | null;
    return map?.file === basename(script) && Array.isArray(map.sources) ? map : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Whether a file is the map that a build wrote beside a script.
 * @param path absolute path
 * @param script path of the script
 * @throws the error of the file system for what cannot be read
 */
export function isScriptMap(path: string, script: string): boolean {
  return readMap(path, script) !== undefined;
}

/**
 * Removes a map that a build wrote for another script than the one that lies beside it.
 * @param script absolute path of the script
 * @throws the error of the file system
 */
export function removeForeignMap(script: string): void {
  const path = `${script}.map`;
  const own = readMap(path, script)?.x_script;
  if (own !== undefined && contentHash(readFileSync(script)) !== own) rmSync(path, { force: true });
}
