import { transformSync, type TransformOptions } from "@babel/core";
import { type Comment, parse as parseModern } from "acorn";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generate } from "../../../../build/e4x/babel/generate.ts";
import { toBabel } from "../../../../build/e4x/babel/to-babel.ts";
import { parse, syntaxE4X } from "../../../../build/e4x/index.ts";
import type { AnyNode } from "../../../../build/e4x/tree/nodes.ts";
import { childNodes } from "../../../../build/e4x/tree/walk.ts";
import { script } from "../support/arbitrary-script.ts";
import { expectSameTree } from "../support/expect-same-tree.ts";
import { modernModules, modernScripts } from "../support/modern-snippets.ts";
import { cases } from "../../support/thorough.ts";

/** E4X in the last line has the printer of this project print everything. */
function printed(source: string, options: TransformOptions = {}): string {
  const code = transformSync(`${source}\nx.@e4x;`, { configFile: false, babelrc: false, plugins: [syntaxE4X], ...options })?.code as string;
  return code.replace(/\n*(?:x\.@e4x|return x\.@e4x);$/, "");
}

describe("comments survive printing", () => {
  test.each([
    ["before a statement", "// a\n/* b */\nx();", "// a\n/* b */\nx();"],
    ["beside a statement", "x(); // a\ny(); /* b */\nz();", "x(); // a\ny(); /* b */\nz();"],
    ["on lines of their own", "x();\n// a\n// b\ny();\n/* c */", "x();\n// a\n// b\ny();\n/* c */"],
    ["documentation", "x();\n/**\n * a\n *   b\n */\nfunction f() {}", "x();\n\n/**\n * a\n *   b\n */\nfunction f() {}"],
    [
      "documentation, moved in",
      "if (a) {\n        /**\n         * a\n         */\n        x();\n}",
      "if (a) {\n  /**\n   * a\n   */\n  x();\n}",
    ],
    [
      "jumps",
      "for (;;) {\n  if (a) break /* b */;\n  continue /* c */ // d\n  ;\n}\nfunction f() {\n  return /* e */;\n}\ndebugger /* g */;",
      "for (;;) {\n  if (a) break; /* b */\n  continue; /* c */ // d\n}\n\nfunction f() {\n  return; /* e */\n}\n\ndebugger; /* g */",
    ],
    ["text over several lines", "/* a\n     b */\nx();", "/* a\n     b */\nx();"],
    [
      "empty functions",
      "function f() { /* a */ }\nvar g = function () {\n // b\n};",
      "function f() {\n  /* a */\n}\n\nvar g = function () {\n  // b\n};",
    ],
    ["an empty switch", "switch (a) { /* b */ }", "switch (a) {/* b */}"],
    ["empty blocks", "if (a) {\n // b\n} else { /* c */ }", "if (a) {\n  // b\n} else {\n  /* c */\n}"],
    [
      "parameters",
      "function f(/* a */) {}\nfunction g(/* b */ c /* d */, /* e */ h) {}",
      "function f(/* a */) {}\n\nfunction g(/* b */ c /* d */, /* e */ h) {}",
    ],
    [
      "arguments",
      "f(/* a */); f(/* b */ c /* d */, /* e */ g); new F(/* h */);",
      "f(/* a */);\nf(/* b */ c /* d */, /* e */ g);\nnew F(/* h */);",
    ],
    ["lines between arguments", "f(a,\n // b\n c // d\n);", "f(\n  a,\n  // b\n  c // d\n);"],
    ["lines after the comma", "f(a // b\n, c);", "f(\n  a // b\n  ,\n  c\n);"],
    [
      "arrays and objects",
      "x = [/* a */]; x = {/* b */}; x = [ /* c */ d, e /* f */, /* g */];",
      "x = [/* a */];\nx = {/* b */};\nx = [/* c */ d, e /* f */ /* g */];",
    ],
    [
      "properties",
      "x = {\n  // a\n  b: 1,\n  /* c */ d: /* e */ 2, // f\n  get g() { /* h */ return 1; }\n};",
      "x = {\n  // a\n  b: 1,\n  /* c */ d: /* e */ 2,\n  // f\n  get g() {\n    /* h */ return 1;\n  }\n};",
    ],
    ["operators", "x = a /* b */ + /* c */ d // e\n * f;", "x = a /* b */ +\n  /* c */ d // e\n    *\n    f;"],
    ["sums", "x = a + b /* c */ + d;", "x = a + b /* c */ + d;"],
    ["else and while", "if (a) b(); // c\nelse d();\ndo e(); // f\nwhile (g);", "if (a) b(); // c\nelse d();\ndo e(); // f\nwhile (g);"],
    [
      "cases",
      "switch (a) {\n  // b\n  case 1: // c\n    d(); // e\n    // f\n  default:\n    // g\n}",
      "switch (a) {\n  // b\n  case 1:\n    // c\n    d(); // e\n  // f\n  default:\n  // g\n}",
    ],
    [
      "braces in markup",
      "x = <a b={/* c */ d}>{ // e\n f /* g */ }{h // i\n}</a>;",
      "x = <a b={/* c */ d}>{// e\nf /* g */}{h // i\n}</a>;",
    ],
    ["parentheses", "x = a * (/* b */ c + d /* e */);", "x = a * (/* b */ c + d /* e */);"],
    ["directives", "// a\n'use strict'; // b\nx();", "// a\n'use strict'; // b\nx();"],
    ["expression closures", "f(function (a) /* b */ a * 2 /* c */);", "f(function (a) /* b */ a * 2 /* c */);"],
    ["a program of nothing else", "// a", "// a"],
    ["declarations", "var a = 1, // b\n c = 2; // d", "var a = 1,\n  // b\n  c = 2; // d"],
  ])("%s", (_, source, expected) => {
    const code = printed(source);
    expect(code).toBe(expected);
    expectSameTree(parse(code), parse(source));
    expect(printed(code)).toBe(code);
  });

  test("a comment after return or throw does not end the statement", () => {
    const code = transformSync("function f() { return ( // a\n b.@c + 1); }\nfunction g() { throw (/* d\n */ e); }", {
      configFile: false,
      babelrc: false,
      plugins: [syntaxE4X],
    })?.code as string;
    expect(code).toContain("// a");
    expect(code).toContain("/* d\n   */");
    expectSameTree(parse(code), parse("function f() { return b.@c + 1; }\nfunction g() { throw e; }"));
  });

  test("the options of Babel's generator hold", () => {
    const source = "// a\nx(); /* @license b */";
    expect(printed(source, { comments: false })).toBe("x(); /* @license b */");
    expect(printed(source, { shouldPrintComment: (value) => value.includes("a") && !value.includes("b") })).toBe("// a\nx();");
  });

  test("the name of an interpreter stays in the first line", () =>
    expect(printed("#!/usr/bin/env js\n// a\nx();")).toBe("#!/usr/bin/env js\n// a\nx();"));
});

test("comments that plugins add are printed", () => {
  const plugin = (): object => ({
    visitor: {
      CallExpression: (path: { addComment(place: string, text: string, line?: boolean): void }) => path.addComment("leading", " a "),
      ExpressionStatement: (path: { addComment(place: string, text: string, line?: boolean): void }) =>
        path.addComment("trailing", " b", true),
    },
  });
  expect(transformSync("x.@y = f();", { configFile: false, babelrc: false, plugins: [syntaxE4X, plugin] })?.code).toBe(
    "x.@y = /* a */ f(); // b",
  );
});

/** Every node of a tree. */
function nodesOf(node: AnyNode): AnyNode[] {
  return [node, ...childNodes(node).flatMap(nodesOf)];
}

const added = fc.record({
  place: fc.nat(),
  where: fc.constantFrom("leadingComments", "trailingComments"),
  type: fc.constantFrom("CommentLine", "CommentBlock"),
  breaks: fc.boolean(),
});

test("comments anywhere change no program, and each is printed once", () => {
  fc.assert(
    fc.property(script, fc.array(added, { minLength: 1, maxLength: 8 }), (tree, comments) => {
      const file = toBabel(tree);
      const nodes = nodesOf(file.program).slice(1);
      comments.forEach(({ place, where, type, breaks }, index) => {
        const node = nodes[place % nodes.length]!;
        node[where] = [
          ...((node[where] ?? []) as AnyNode[]),
          { type, value: ` comment-${index}.${breaks && type === "CommentBlock" ? "\n" : " "}` },
        ];
      });
      const { code } = generate(file);
      const found: { value: string }[] = [];
      expectSameTree(parse(code, { allowReturn: true, comments: found }), tree, code);
      const texts = found.map(({ value }) => /comment-\d+/.exec(value)?.[0]).sort();
      expect(texts, code).toEqual(comments.map((_, index) => `comment-${index}`).sort());
    }),
    { numRuns: cases(1500), seed: 20_260_102 },
  );
});

/** Where no comment of a source is attached: a name that is there twice, parts of tokens, what is no node in ESTree. */
function hasPlace(node: AnyNode, nodes: readonly AnyNode[]): boolean {
  if (/^(?:TemplateElement|Import|ImportAttribute)$/.test(node.type)) return false;
  return !nodes.some(
    (other) =>
      other !== node &&
      (other.type === "PrivateName" || other.type === "ImportAttribute" || (other.type === node.type && other.start === node.start)) &&
      other.start <= node.start &&
      other.end === node.end &&
      (node.type === "Identifier" || node.type === "StringLiteral"),
  );
}

test.each([...modernScripts.map((source) => [source, "script"] as const), ...modernModules.map((source) => [source, "module"] as const)])(
  "a comment at any node of modern code: %s",
  (source, sourceType) => {
    const read = (text: string, onComment: Comment[] = []): object =>
      parseModern(text, { ecmaVersion: "latest", sourceType, allowReturnOutsideFunction: true, locations: true, onComment });
    const tree = read(source);
    const count = nodesOf(toBabel(tree).program).length;
    for (let index = 1; index < count; index++) {
      for (const [where, type, value] of [
        ["leadingComments", "CommentLine", " c"],
        ["trailingComments", "CommentLine", " c"],
        ["leadingComments", "CommentBlock", "c\n"],
        ["trailingComments", "CommentBlock", "c"],
      ] as const) {
        const file = toBabel(tree);
        const nodes = nodesOf(file.program);
        const node = nodes[index]!;
        if (!hasPlace(node, nodes)) continue;
        node[where] = [{ type, value }];
        const { code } = generate(file);
        const found: Comment[] = [];
        expectSameTree(read(code, found), tree, `${node.type as string}: ${code}`);
        expect(found.length, `${node.type as string}: ${code}`).toBe(1);
      }
    }
  },
);
