import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { lower, parse, print } from "../../../build/e4x/index.ts";
import { createE4X } from "../../runtime/e4x/create-e4x.ts";
import { hasRhino } from "../support/rhino.ts";
import differences from "./rhino-differences.json" with { type: "json" };
import { program } from "./support/arbitrary-e4x-program.ts";
import { attributesByName, runOnMock, runProgramsOnRhino, type Seen } from "./support/run-e4x-programs.ts";
import { cases } from "../support/thorough.ts";

const SEEDS = [1, 2, 3, 4, 5, 6];
const PROGRAMS = cases(150);

/** Operations that E4X text does not lower to: of operators, of Node, of builders; of strict code and Mozilla's extensions (mozilla.spec.ts). */
const OTHER = new Set([
  "indexed",
  "scopedName",
  "constant",
  "assignConstant",
  "stepConstant",
  "constantTarget",
  "closure",
  "caught",
  "guard",
  "equal",
  "add",
  "addAssign",
  "typeOf",
  "complete",
  "thrown",
  "noTarget",
  "enterFunction",
  "leaveFunction",
  "keys",
  "callScoped",
  "evaluation",
  "build",
  "fragment",
  "text",
  "num",
  "exists",
  "isXml",
  "toArray",
  "filterList",
  "setAttribute",
  "remove",
  "iterable",
  "listed",
  "values",
  "taken",
  "takenEach",
  "assigned",
]);
const syntaxOperations = Object.keys(createE4X().operations).filter((name) => !OTHER.has(name));

function count(programs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of programs) {
    for (const [, name] of print(lower(parse(`(function () {\n${text}\n})();`))).code.matchAll(/__e4x\.(\w+)\(/g))
      counts.set(name!, (counts.get(name!) ?? 0) + 1);
  }
  return counts;
}

const generated = SEEDS.flatMap((seed) => fc.sample(program, { numRuns: PROGRAMS, seed }));

describe.skipIf(!hasRhino())("Rhino agrees on generated programs", () => {
  let rhino: Seen[];
  beforeAll(() => {
    rhino = runProgramsOnRhino(generated);
  }, 60_000);

  test.each(SEEDS.map((seed, index) => [seed, index * PROGRAMS] as const))("seed %i", async (_, start) => {
    const wrong: object[] = [];
    for (const [index, text] of generated.slice(start, start + PROGRAMS).entries()) {
      const [mock, other] = [(await runOnMock(text)).map(attributesByName), rhino[start + index]!.map(attributesByName)];
      if (JSON.stringify(mock) !== JSON.stringify(other)) wrong.push({ program: text, mock, rhino: other });
    }
    expect(wrong).toEqual([]);
  });

  test("the programs do something: most end without an error and show more than their document", () => {
    const complete = rhino.filter((seen) => seen.length > 1 && !seen.at(-1)!.startsWith("throws"));
    expect(complete.length).toBeGreaterThan(generated.length / 2);
    expect(rhino.filter((seen) => seen[0]?.startsWith("does not compile"))).toEqual([]);
  });
});

test("every operation of E4X syntax occurs, in generated programs or in a known difference", () => {
  const inGenerated = count(generated);
  const inDifferences = count(differences.map(({ program: text }) => text));
  // `for (x.@a in y)` and the like are single forms; the rest is met often.
  expect(syntaxOperations.filter((name) => !inGenerated.has(name) && !inDifferences.has(name))).toEqual([]);
  expect(syntaxOperations.filter((name) => !inGenerated.has(name)).sort()).toEqual([
    "callChild",
    "functionNamespace",
    "scope",
    "stepAttribute",
    "stepChild",
  ]);
});

describe.skipIf(!hasRhino())("what is left out of the programs: Rhino still answers differently", () => {
  let rhino: Seen[];
  beforeAll(() => {
    rhino = runProgramsOnRhino(differences.map(({ program: text }) => text));
  }, 60_000);

  test.each(differences.map((difference, index) => [difference.what, difference, index] as const))("%s", async (_, difference, index) => {
    const { program: text, mock, rhino: other } = difference;
    expect(await runOnMock(text)).toEqual(mock);
    if (typeof other === "string") expect(rhino[index]!.join()).toContain(other);
    else expect(rhino[index]).toEqual(other);
    expect(mock).not.toEqual(other);
  });
});
