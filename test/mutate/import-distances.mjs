import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** What the specs call the public entries. */
const ENTRIES = new Map([
  ["xtkit/test", "test/runtime/index.ts"],
  ["xtkit/xml", "test/runtime/xml.ts"],
  ["xtkit/xtk", "lib/xtk.ts"],
  ["xtkit/vitest", "test/vitest/index.ts"],
  ["xtkit/e4x", "build/e4x/index.ts"],
]);

/**
 * Over how many imports a spec reaches each file.
 * @param {string} root
 * @param {string} spec repository path
 * @param {Map<string, string[]>} known imports by file, kept between calls
 * @returns {Map<string, number>}
 */
export function importDistances(root, spec, known) {
  const distances = new Map([[spec, 0]]);
  for (const [file, distance] of distances) {
    if (!known.has(file)) known.set(file, importsOf(root, file));
    for (const target of known.get(file)) if (!distances.has(target)) distances.set(target, distance + 1);
  }
  return distances;
}

function importsOf(root, file) {
  if (!/\.[mc]?[tj]sx?$/.test(file)) return [];
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/^(?:import|export)\s+(?!type\b)[^;"]*?"([^"]+)"|import\("([^"]+)"\)|new URL\("(\.[^"]+\.ts)"/gm)]
    .map(([, from, lazily, url]) => from ?? lazily ?? url)
    .map((specifier) => ENTRIES.get(specifier) ?? (specifier.startsWith(".") ? posix.join(dirname(file), specifier) : undefined))
    .filter((target) => target !== undefined && existsSync(join(root, target)));
}
