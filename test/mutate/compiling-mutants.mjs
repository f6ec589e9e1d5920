import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { applyMutant } from "./instrument.mjs";
import { createTypeChecker } from "./type-checker.mjs";

/**
 * The mutants that type-check: the compiler notices the others before any test.
 * @template {import("./find-mutants.mjs").Mutant} Some
 * @param {string} root
 * @param {readonly Some[]} mutants
 * @param {ReadonlyMap<string, string>} sources the texts that the mutants are of, by file
 * @returns {Set<Some>}
 */
export function compilingMutants(root, mutants, sources) {
  const checkers = new Map();
  const fine = new Set();
  let left = [...mutants];
  while (left.length > 0) {
    const round = [...new Map(left.map((mutant) => [mutant.file, mutant])).values()];
    const byProject = new Map();
    for (const mutant of round) {
      const project = projectOf(root, mutant.file);
      byProject.set(project, [...(byProject.get(project) ?? []), mutant]);
    }
    for (const [project, own] of byProject) {
      if (!checkers.has(project)) checkers.set(project, createTypeChecker(root, project));
      const answers = checkers.get(project)(own.map((mutant) => [mutant.file, applyMutant(sources.get(mutant.file), mutant)]));
      own.filter((_, index) => answers[index]).forEach((mutant) => fine.add(mutant));
    }
    left = left.filter((mutant) => !round.includes(mutant));
  }
  return fine;
}

/** The nearest tsconfig.json above a file. */
function projectOf(root, file) {
  let folder = dirname(file);
  while (!existsSync(join(root, folder, "tsconfig.json"))) folder = dirname(folder);
  return join(folder, "tsconfig.json");
}
