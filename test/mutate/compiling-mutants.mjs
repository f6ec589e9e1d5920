import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { applyMutant } from "./instrument.mjs";
import { createTypeChecker } from "./type-checker.mjs";

/** So many files are changed at once. */
const ROUND = 40;

/**
 * Tells of each mutant whether it type-checks: the compiler notices the others before any test.
 * @template {import("./find-mutants.mjs").Mutant} Some
 * @param {string} root
 * @param {readonly Some[]} mutants
 * @param {ReadonlyMap<string, string>} sources the texts that the mutants are of, by file
 * @returns {Generator<{ mutant: Some, compiles: boolean }>}
 */
export function* compilingMutants(root, mutants, sources) {
  const checkers = new Map();
  let left = [...mutants];
  while (left.length > 0) {
    const round = [...new Map(left.map((mutant) => [mutant.file, mutant]).reverse()).values()].slice(0, ROUND);
    const byProject = new Map();
    for (const mutant of round) {
      const project = projectOf(root, mutant.file);
      byProject.set(project, [...(byProject.get(project) ?? []), mutant]);
    }
    for (const [project, own] of byProject) {
      if (!checkers.has(project)) checkers.set(project, createTypeChecker(root, project));
      const answers = checkers.get(project)(own.map((mutant) => [mutant.file, applyMutant(sources.get(mutant.file), mutant)]));
      for (const [index, mutant] of own.entries()) yield { mutant, compiles: answers[index] };
    }
    left = left.filter((mutant) => !round.includes(mutant));
  }
}

/** The nearest tsconfig.json above a file. */
function projectOf(root, file) {
  let folder = dirname(file);
  while (!existsSync(join(root, folder, "tsconfig.json"))) folder = dirname(folder);
  return join(folder, "tsconfig.json");
}
