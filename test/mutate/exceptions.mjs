import { readFileSync } from "node:fs";

/**
 * Survivors that say nothing about the tests, each with its reason. They are known by file and text, not by the number of their line.
 * @param {ReadonlyMap<string, string>} sources the texts that the mutants are of, by file
 * @returns {(mutant: import("./find-mutants.mjs").Mutant) => string | undefined} the reason why nothing can notice the mutant
 */
export function readExceptions(sources) {
  const exceptions = JSON.parse(readFileSync(new URL("survivors.json", import.meta.url), "utf8"));
  return ({ file, operator, original, text, line }) =>
    exceptions.find(
      (each) =>
        each.file === file &&
        each.operator === operator &&
        each.original === original &&
        (each.instead === undefined || each.instead === text) &&
        (each.at === undefined || sources.get(file).split("\n")[line - 1].includes(each.at)),
    )?.because;
}
