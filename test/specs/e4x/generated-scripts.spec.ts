import { type Node, parse as parseModern } from "acorn";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lower, parse, print, raise } from "../../../build/e4x/index.ts";
import { script, type Tree } from "./support/arbitrary-script.ts";
import { comparable } from "./support/comparable.ts";
import { expectSameTree } from "./support/expect-same-tree.ts";
import { cases } from "../support/thorough.ts";

const RUNS = { numRuns: cases(1500), seed: 20_240_607 };

/** The node's type, with what tells E4X and Mozilla's extensions from ECMAScript. */
function kindOf({ type, operator, guard, kind, expression }: Tree): string {
  if (type === "BinaryExpression" && operator === "..") return `${type} ..`;
  if (type === "CatchClause" && guard) return `guarded ${type}`;
  if (type === "VariableDeclaration") return `${String(kind)} ${type}`;
  return expression === true ? `closure ${type}` : type;
}

function typesIn(root: unknown, found: Map<string, number>): void {
  if (Array.isArray(root)) {
    for (const item of root) typesIn(item, found);
  } else if (root !== null && typeof root === "object") {
    const key = kindOf(root as Tree);
    if (typeof key === "string") found.set(key, (found.get(key) ?? 0) + 1);
    for (const value of Object.values(root)) typesIn(value, found);
  }
}

test("the generated scripts reach every E4X node type", () => {
  const found = new Map<string, number>();
  for (const tree of fc.sample(script, RUNS)) typesIn(tree, found);
  const expected = [
    "XMLElement",
    "XMLStartTag",
    "XMLPointTag",
    "XMLEndTag",
    "XMLName",
    "XMLAttribute",
    "XMLText",
    "XMLEscape",
    "XMLCdata",
    "XMLComment",
    "XMLProcessingInstruction",
    "XMLList",
    "XMLAnyName",
    "XMLQualifiedIdentifier",
    "XMLFunctionQualifiedIdentifier",
    "XMLAttributeSelector",
    "XMLFilterExpression",
    "XMLDefaultDeclaration",
    "ForInStatement",
    "BinaryExpression ..",
    "ArrayPattern",
    "ObjectPattern",
    "guarded CatchClause",
    "const VariableDeclaration",
    "closure FunctionExpression",
    "closure FunctionDeclaration",
  ];
  for (const type of expected) expect(found.get(type) ?? 0, type).toBeGreaterThan(20);
});

test("law 1: raise(lower(ast)) equals ast", () => {
  fc.assert(
    fc.property(script, (ast) => {
      expectSameTree(raise(lower(ast)), ast);
    }),
    RUNS,
  );
});

test("parse(print(ast)) equals ast, and printing again gives the same text", () => {
  fc.assert(
    fc.property(script, (ast) => {
      const { code } = print(ast);
      const again = parse(code, { allowReturn: true });
      expectSameTree(withoutDirectives(again), ast);
      expect(print(again).code).toBe(code);
    }),
    RUNS,
  );
});

test("law 1 holds over printing and parsing the lowered text as plain JavaScript", () => {
  fc.assert(
    fc.property(script, (ast) => {
      const { code } = print(lower(ast));
      const modern = parseModern(code, { ecmaVersion: 2023, sourceType: "script", allowReturnOutsideFunction: true }) as Node;
      expectSameTree(withoutDirectives(raise(modern)), ast);
    }),
    RUNS,
  );
});

/** A generated text that starts a body is printed so that it is no directive. */
function withoutDirectives(tree: object): object {
  if (JSON.stringify(tree).includes('"directive":')) expect(comparable(tree)).toBe("without directives");
  return tree;
}
