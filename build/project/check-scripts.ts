import { readdirSync } from "node:fs";
import { join } from "node:path";
import { contentHash } from "../cache/file-stamps.ts";
import { type Cache, openCache } from "../cache/open-cache.ts";
import { toolkitStamp } from "../cache/toolkit-stamp.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { attempt } from "../disk/attempt.ts";
import { readText } from "../disk/read-text.ts";
import { unlessMissing } from "../disk/unless-missing.ts";

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
function libraryScripts(root: string, diagnostics: Diagnostic[]): string[] {
  const look = (): string[] => unlessMissing(() => readdirSync(join(root, "lib"), { recursive: true, encoding: "utf8" })) ?? [];
  return attempt("lib", diagnostics, look, [])
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
  const diagnostics: Diagnostic[] = [];
  const files = [...new Set([...activities.filter((file) => file.endsWith(".js")), ...libraryScripts(root, diagnostics)])];
  if (files.length === 0) return diagnostics;
  const cache = openCache(root);
  const toolkit = toolkitStamp();
  const known = readKnown(cache, toolkit);
  const texts = files.flatMap((file) => {
    const text = attempt<string | undefined>(file, diagnostics, () => readText(join(root, file)), undefined);
    return text === undefined ? [] : [{ file, text }];
  });
  const next: Record<string, KnownScript> = { ...known };
  for (const { file, text } of texts) {
    const hash = contentHash(text);
    if (Object.hasOwn(known, file) && known[file]!.hash === hash) continue;
    const { checkScript } = await import("../lint/scripts/check-script.ts");
    next[file] = { hash, found: checkScript(text, file) };
  }
  const isNew = texts.some(({ file }) => next[file] !== known[file]);
  if (isNew) cache.write(KEY, JSON.stringify({ toolkit, files: next } satisfies KnownScripts));
  return [...diagnostics, ...texts.flatMap(({ file }) => next[file]!.found)];
}

function readKnown(cache: Cache, toolkit: string): KnownScripts["files"] {
  try {
    const kept = JSON.parse(cache.read(KEY) ?? "null") as KnownScripts | null;
    return kept?.toolkit === toolkit && kept.files ? kept.files : {};
  } catch {
    return {};
  }
}
