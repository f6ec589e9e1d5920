import { type Node, parse as parseModern } from "acorn";
import { expect, test } from "vitest";
import { lower, parse, print, raise } from "../../../build/e4x/index.ts";
import { expectSameTree } from "./support/expect-same-tree.ts";
import { programs, sourceOf, syntax } from "./support/oracle.ts";

const sources = [
  ...programs.map((program) => ({ id: program.id, source: sourceOf(program) })),
  ...syntax.map(({ id, code }) => ({ id, source: code })),
];

/** The programs that parse, with their trees. */
const parsed = sources.flatMap(({ id, source }) => {
  try {
    // A filter in strict code is XTK3025.
    return id === "syntax-es5-039" ? [] : [{ id, ast: parse(source) }];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
});

/** What Node.js does not compile and lowering keeps: keywords as variables, `f() = 2`. */
const notInNode = /^(?:\+\+)?f\(\)(?: = 2)?;$|\b(?:class|enum|export|import|super)\b/m;

test("raise(lower(ast)) equals ast for every program of the oracle", () => {
  for (const { id, ast } of parsed) expectSameTree(raise(lower(ast)), ast, id);
  expect(parsed.length).toBeGreaterThan(1900);
});

test("the printed text means the same and is a fixed point", () => {
  for (const { id, ast } of parsed) {
    const { code } = print(ast);
    const again = parse(code);
    expectSameTree(again, ast, id);
    expect(print(again).code, id).toBe(code);
  }
});

test("lowered text is plain JavaScript, and raises to the same program after it was printed and parsed", () => {
  let strange = 0;
  for (const { id, ast } of parsed) {
    const { code } = print(lower(ast));
    if (notInNode.test(code)) {
      strange++;
      continue;
    }
    const modern = parseModern(code, { ecmaVersion: 2023, sourceType: "script" }) as Node;
    expectSameTree(raise(modern), ast, id);
  }
  expect(strange).toBeLessThan(20);
});
