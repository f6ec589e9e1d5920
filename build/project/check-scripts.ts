import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentHash } from "../cache/file-stamps.ts";
import { openCache } from "../cache/open-cache.ts";
import { toolkitStamp } from "../cache/toolkit-stamp.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What was said about a text. */
interface KnownScript {
  hash: string;
  found: Diagnostic[];
}

interface KnownScripts {
  toolkit: string;
  files: Record<string, KnownScript>;
}

const KEY = "check/scripts.json";

/** The E4X files that activities may import. */
function libraryScripts(root: string): string[] {
  if (!existsSync(join(root, "lib"))) return [];
  return readdirSync(join(root, "lib"), { recursive: true, encoding: "utf8" })
    .map((file) => `lib/${file.replace(/\\/g, "/")}`)
    .filter((file) => file.endsWith(".js") && !/(?:^|\/)node_modules\/|\.(?:test|spec|config)\.js$/.test(file))
    .sort();
}

/**
 * What the rules say about the E4X files of a project. What was said of the same text holds; the rules are loaded when there is another one.
 * @param root absolute path of the project
 * @param activities project-relative paths of activities
 */
export async function checkScripts(root: string, activities: readonly string[]): Promise<Diagnostic[]> {
  const files = [...new Set([...activities.filter((file) => file.endsWith(".js")), ...libraryScripts(root)])];
  if (files.length === 0) return [];
  const cache = openCache(root);
  const toolkit = toolkitStamp();
  const kept = JSON.parse(cache.read(KEY) ?? "null") as KnownScripts | null;
  const known = kept?.toolkit === toolkit ? kept.files : {};
  const texts = files.map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));
  const next: Record<string, KnownScript> = { ...known };
  for (const { file, text } of texts) {
    const hash = contentHash(text);
    if (Object.hasOwn(known, file) && known[file]!.hash === hash) continue;
    const { checkScript } = await import("../lint/scripts/check-script.ts");
    next[file] = { hash, found: checkScript(text, file) };
  }
  if (files.some((file) => next[file] !== known[file])) cache.write(KEY, JSON.stringify({ toolkit, files: next } satisfies KnownScripts));
  return files.flatMap((file) => next[file]!.found);
}
