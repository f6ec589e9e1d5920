import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findMutants } from "./find-mutants.mjs";
import { shuffled } from "./random.mjs";

/** So many more are drawn than are wanted: some turn out not to compile. */
const SPARE = 1.3;

/**
 * Mutants at random places of a folder, more than wanted, in the order drawn. Those of sentences are drawn too and do not count.
 * @param {string} root
 * @param {string} folder repository path of a folder, or of a file
 * @param {{ count: number, seed: number }} options
 * @returns {{ sampled: import("./find-mutants.mjs").Mutant[], places: number }}
 */
export function sampleMutants(root, folder, { count, seed }) {
  const files = folder.endsWith(".ts")
    ? [folder]
    : readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
        .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
        .sort();
  const all = shuffled(
    files.flatMap((file) => findMutants(root, file)),
    seed,
  );
  const last = all.filter(({ isMessage }) => !isMessage)[Math.ceil(count * SPARE)];
  return {
    sampled: all.slice(0, last === undefined ? all.length : all.indexOf(last)).map((mutant) => ({ ...mutant, folder })),
    places: all.length,
  };
}
