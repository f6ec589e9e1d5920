import { parseSync, transformSync } from "@babel/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toBabel } from "../../../../build/e4x/babel/to-babel.ts";
import { toEstree } from "../../../../build/e4x/babel/to-estree.ts";
import { parse, print, syntaxE4X } from "../../../../build/e4x/index.ts";
import type { AnyNode } from "../../../../build/e4x/tree/nodes.ts";
import { childNodes } from "../../../../build/e4x/tree/walk.ts";
import { script } from "../support/arbitrary-script.ts";
import { expectSameTree } from "../support/expect-same-tree.ts";
import { programs, sourceOf, syntax } from "../support/oracle.ts";
import { cases } from "../../support/thorough.ts";

const sources = [
  ...programs.map((program) => ({ id: program.id, source: sourceOf(program) })),
  ...syntax.map(({ id, code }) => ({ id, source: code })),
];

/** The programs that the grammar reads, with their trees. */
const parsed = sources.flatMap(({ id, source }) => {
  try {
    return [{ id, source, ast: parse(source) }];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
});

/** The types of nodes without a place as Babel's plugins expect it. */
function withoutPlace(node: AnyNode): string[] {
  const { type, start, end, loc } = node;
  const isPlaced =
    loc?.start.index === start && loc?.end.index === end && typeof loc?.start.line === "number" && typeof loc?.start.column === "number";
  return [...(isPlaced ? [] : [type]), ...childNodes(node).flatMap(withoutPlace)];
}

test("every program of the oracle is read and printed to the same program", () => {
  for (const { id, source, ast } of parsed) {
    const code = transformSync(source, { configFile: false, babelrc: false, plugins: [syntaxE4X] })?.code as string;
    expectSameTree(parse(code), ast, id);
  }
  expect(parsed.length).toBeGreaterThan(1900);
});

test("every node has a place, none is left as it was", () => {
  for (const { id, source } of parsed) {
    const file = parseSync(source, { configFile: false, babelrc: false, plugins: [syntaxE4X] });
    expect(withoutPlace(file as unknown as AnyNode), id).toEqual([]);
    expect(JSON.stringify(file), id).not.toMatch(/"type":"(?:Literal|Property|ChainExpression)"/);
  }
});

test("toEstree(toBabel(ast)) equals ast for every program of the oracle", () => {
  for (const { id, ast } of parsed) expectSameTree(toEstree(toBabel(ast)), ast, id);
});

test("toEstree(toBabel(ast)) equals ast for generated scripts", () => {
  fc.assert(
    fc.property(script, (ast) => {
      expectSameTree(toEstree(toBabel(ast)), ast);
    }),
    { numRuns: cases(1500), seed: 20_240_608 },
  );
});

test("generated scripts go through Babel unchanged", () => {
  fc.assert(
    fc.property(script, (ast) => {
      const { code: source } = print(ast);
      const code = transformSync(source, {
        configFile: false,
        babelrc: false,
        plugins: [syntaxE4X],
        parserOpts: { allowReturnOutsideFunction: true },
      })?.code as string;
      expectSameTree(parse(code, { allowReturn: true }), ast);
    }),
    { numRuns: cases(500), seed: 20_240_609 },
  );
});
