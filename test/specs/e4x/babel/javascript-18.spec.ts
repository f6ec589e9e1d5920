import { transformFromAstSync, traverse, type types } from "@babel/core";
import { describe, expect, test } from "vitest";
import { needsE4XPrinter } from "../../../../build/e4x/babel/generate.ts";
import { toBabel } from "../../../../build/e4x/babel/to-babel.ts";
import { toEstree } from "../../../../build/e4x/babel/to-estree.ts";
import { syntaxE4X } from "../../../../build/e4x/index.ts";
import type { AnyNode } from "../../../../build/e4x/tree/nodes.ts";
import { expectSameTree } from "../support/expect-same-tree.ts";

const id = (name: string): AnyNode => ({ type: "Identifier", name });
const block = (...body: AnyNode[]): AnyNode => ({ type: "BlockStatement", body });
const statement = (expression: AnyNode): AnyNode => ({ type: "ExpressionStatement", expression });
const program = (...body: AnyNode[]): AnyNode => ({ type: "Program", sourceType: "script", body });

/** `try { a; } catch (e if e.b) { e; } catch (e) { c; }` */
const guarded = program({
  type: "TryStatement",
  block: block(statement(id("a"))),
  guardedHandlers: [
    {
      type: "CatchClause",
      param: id("e"),
      guard: { type: "MemberExpression", object: id("e"), property: id("b"), computed: false },
      body: block(statement(id("e"))),
    },
  ],
  handler: { type: "CatchClause", param: id("e"), body: block(statement(id("c"))) },
  finalizer: null,
});

/** `f(function (a) a + b);` and `function g() <x>{b}</x>` */
const closures = program(
  statement({
    type: "CallExpression",
    callee: id("f"),
    arguments: [
      {
        type: "FunctionExpression",
        id: null,
        params: [id("a")],
        expression: true,
        body: { type: "BinaryExpression", left: id("a"), operator: "+", right: id("b") },
      },
    ],
  }),
  {
    type: "FunctionDeclaration",
    id: id("g"),
    params: [],
    expression: true,
    body: { type: "XMLList", contents: [{ type: "XMLEscape", expression: id("b") }] },
  },
);

/** The nodes after Babel has renamed every `from` that is bound or free at the place of `where`. */
function renamed(tree: AnyNode, where: string, from: string, to: string): AnyNode {
  const file = toBabel(tree);
  transformFromAstSync(file as unknown as types.File, undefined, { configFile: false, babelrc: false, code: false, plugins: [syntaxE4X] });
  traverse(file as unknown as types.File, {
    [where]: (path: { scope: { rename(from: string, to: string): void } }) => path.scope.rename(from, to),
  });
  return toEstree(file);
}

describe("catch (e if guard)", () => {
  test("comes back as it was", () => {
    expectSameTree(toEstree(toBabel(guarded)), guarded);
    expect(needsE4XPrinter(toBabel(guarded))).toBe(true);
  });

  test("names are renamed in the guard too", () => {
    const text = JSON.stringify(renamed(guarded, "CatchClause", "e", "z"));
    expect(text).not.toContain('"name":"e"');
    expect(text.match(/"name":"z"/g)).toHaveLength(4);
  });
});

describe("expression closures", () => {
  test("are blocks that return for Babel, and come back as they were", () => {
    const file = toBabel(closures);
    expect(file.program.body[1].body).toMatchObject({
      type: "BlockStatement",
      directives: [],
      body: [{ type: "ReturnStatement", argument: { type: "XMLList" } }],
    });
    expect(toEstree(file)).toMatchObject({
      body: [
        { expression: { arguments: [{ expression: true, body: { type: "BinaryExpression" } }] } },
        { expression: true, body: { type: "XMLList" } },
      ],
    });
    expectSameTree(toEstree(file), closures);
  });

  test("are blocks once something was added", () => {
    const file = toBabel(closures);
    file.program.body[1].body.body.unshift({ type: "EmptyStatement" });
    expect(toEstree(file)).toMatchObject({
      body: [{}, { expression: false, body: { type: "BlockStatement", body: [{ type: "EmptyStatement" }, { type: "ReturnStatement" }] } }],
    });
  });

  test("parameters are renamed in them", () => {
    expect(JSON.stringify(renamed(closures, "FunctionExpression", "a", "z"))).not.toContain('"name":"a"');
  });
});
