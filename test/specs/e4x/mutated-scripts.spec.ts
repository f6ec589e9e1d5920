import fc from "fast-check";
import { expect, test } from "vitest";
import { E4XSyntaxError, lower, parse, print, raise } from "../../../build/e4x/index.ts";
import { expectSameTree } from "./support/expect-same-tree.ts";
import { programs, sourceOf, syntax } from "./support/oracle.ts";
import { cases } from "../support/thorough.ts";

/** Filters in strict code are not lowered. */
const texts = [...programs.map(sourceOf), ...syntax.map(({ code }) => code)].filter((text) => !text.includes('"use strict"'));
const pieces = [
  "<",
  ">",
  "/>",
  "</",
  "{",
  "}",
  "(",
  ")",
  "[",
  "]",
  "@",
  "::",
  "..",
  ".",
  "*",
  "=",
  '"',
  "'",
  "/",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?",
  "?>",
  "<>",
  "</>",
  " ",
  "\n",
  ";",
  ",",
  ":",
  "?",
  "function",
  "each",
  "in",
  "default xml namespace = ",
  "delete ",
  "++",
  "a",
  "1",
  "&",
  "\\",
  "x.(",
  "\u2028",
  "é",
  "😀",
];

/** A script of the oracle with a piece cut out and another put in. */
const mutant = fc
  .record({ text: fc.constantFrom(...texts), at: fc.nat({ max: 10_000 }), cut: fc.nat({ max: 4 }), piece: fc.constantFrom("", ...pieces) })
  .map(({ text, at, cut, piece }) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + piece + text.slice(place + cut);
  });

test("any text is a script or an E4XSyntaxError at a place in it, and what is a script keeps the laws", () => {
  let accepted = 0;
  fc.assert(
    fc.property(mutant, (source) => {
      let ast;
      try {
        ast = parse(source);
      } catch (error) {
        if (!(error instanceof E4XSyntaxError)) throw error;
        expect(error.pos).toBeGreaterThanOrEqual(0);
        expect(error.pos).toBeLessThanOrEqual(source.length);
        return;
      }
      accepted++;
      const { code } = print(ast);
      expectSameTree(parse(code), ast);
      expectSameTree(raise(lower(ast)), ast);
    }),
    { numRuns: Number(process.env.FUZZ ?? cases(6000)), seed: 357 },
  );
  expect(accepted).toBeGreaterThan(cases(500));
});
