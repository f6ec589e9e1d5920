import { readFileSync } from "node:fs";

/**
 * Survivors that say nothing about the tests, each with its reason. They are known by file and text, not by line.
 * @returns {(mutant: import("./find-mutants.mjs").Mutant) => string | undefined} the reason why nothing can notice the mutant
 */
export function readExceptions() {
  const exceptions = JSON.parse(readFileSync(new URL("survivors.json", import.meta.url), "utf8"));
  return ({ file, operator, original, text }) =>
    exceptions.find(
      (each) =>
        each.file === file &&
        each.operator === operator &&
        each.original === original &&
        (each.instead === undefined || each.instead === text),
    )?.because;
}
