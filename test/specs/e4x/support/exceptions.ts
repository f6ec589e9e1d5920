/**
 * Oracle lines that the parser answers in another way than the engine, with the reason. Each must really differ: a line
 * that agrees has to leave the list.
 */
export const exceptions: Readonly<Record<string, string>> = {
  "behaviour-025": "an array comprehension is refused by its name",
  ...Object.fromEntries(
    ["001", "002", "003", "004", "005", "006", "007", "008", "112"].map((number) => [
      `syntax-es2015-${number}`,
      "`let` is refused by its name: the engine knows it only when asked for JavaScript 1.7",
    ]),
  ),
  ...Object.fromEntries(
    ["072", "073"].map((number) => [
      `syntax-es2015-${number}`,
      "`yield` is refused by its name: the engine knows it only when asked for JavaScript 1.7",
    ]),
  ),
  "syntax-es2015-082":
    "`import(…)` is a call of an undeclared variable to the engine: refused, because it means something else to every other one",
  "syntax-es2015-086": "`import.meta` likewise",
  ...Object.fromEntries(["003", "013", "014"].map((number) => [`syntax-mozilla-${number}`, "`let` is refused by its name"])),
  ...Object.fromEntries(
    ["006", "007", "008", "009", "010", "011"].map((number) => [`syntax-mozilla-${number}`, "a comprehension is refused by its name"]),
  ),
  "syntax-mozilla-026": "a sharp variable is refused by its name",
};
