import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseSync } from "@babel/core";
import { type Comment, parse as parseModern } from "acorn";
import fc from "fast-check";
import { expect, test } from "vitest";
import { attachComments } from "../../../../build/e4x/babel/attach-comments.ts";
import { toBabel } from "../../../../build/e4x/babel/to-babel.ts";
import { toEstree } from "../../../../build/e4x/babel/to-estree.ts";
import { lower, print } from "../../../../build/e4x/index.ts";
import type { AnyNode } from "../../../../build/e4x/tree/nodes.ts";
import { childNodes, nodesIn } from "../../../../build/e4x/tree/walk.ts";
import { script } from "../support/arbitrary-script.ts";
import { type Fields, isSameTree } from "../support/is-same-tree.ts";
import { modernModules, modernScripts } from "../support/modern-snippets.ts";
import { cases } from "../../support/thorough.ts";

const MODERN = { ecmaVersion: "latest", locations: true, allowHashBang: true, allowReturnOutsideFunction: true } as const;

/** What acorn does not say, and plugins do not need: where parentheses and last commas were, whether a module awaits. */
const UNKNOWN_EXTRA = new Set(["parenthesized", "parenStart", "trailingComma", "trailingCommaLoc", "topLevelAwait"]);
const COMMENT_LISTS = ["innerComments", "leadingComments", "trailingComments"];
const COMMENTS = new Set(COMMENT_LISTS);

/** Whether a field of a node counts: places do. */
function counts(node: Fields, key: string, ignored: ReadonlySet<string>): boolean {
  if (node[key] === undefined || ignored.has(key) || UNKNOWN_EXTRA.has(key)) return false;
  if (key === "extra") return Object.keys(node.extra as object).some((name) => !UNKNOWN_EXTRA.has(name));
  // Babel's parser sets it on some and not on others.
  return key !== "computed" || node.type !== "ClassPrivateMethod";
}

/** What counts in a tree, for reading. */
function plain(value: unknown, ignored: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, ignored));
  if (value === null || typeof value !== "object") return typeof value === "bigint" ? String(value) : value;
  if (value instanceof RegExp) return String(value);
  const node = value as Fields;
  const keys = Object.keys(node).filter((key) => counts(node, key, ignored));
  return Object.fromEntries(keys.map((key) => [key, plain(node[key], ignored)]));
}

function expectSame(tree: unknown, wanted: unknown, ignored: ReadonlySet<string>, source: string): void {
  if (isSameTree(tree, wanted, (node, key) => counts(node, key, ignored))) return;
  expect(plain(tree, ignored), source.slice(0, 200)).toEqual(plain(wanted, ignored));
}

function byBabel(source: string, sourceType: "script" | "module"): AnyNode {
  return parseSync(source, {
    configFile: false,
    babelrc: false,
    sourceType,
    parserOpts: { allowReturnOutsideFunction: true },
  }) as unknown as AnyNode;
}

function byConversion(source: string, sourceType: "script" | "module"): { ast: AnyNode; file: AnyNode } {
  const comments: Comment[] = [];
  const ast = parseModern(source, { ...MODERN, sourceType, onComment: comments }) as unknown as AnyNode;
  const file = toBabel(ast);
  attachComments(
    file.program,
    comments.map(({ type, ...rest }) => ({ ...rest, type: `Comment${type}` })),
    source,
  );
  return { ast, file };
}

/** The comments of every node, as texts, in the order of the nodes. */
function commentsOf(file: AnyNode): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (node === null || typeof node !== "object" || Array.isArray(node)) return;
    const { type, start, end } = node as AnyNode;
    for (const key of COMMENT_LISTS) {
      const comments = ((node as AnyNode)[key] ?? []) as AnyNode[];
      if (comments.length > 0) found.push(`${type} ${start}-${end} ${key}: ${comments.map(({ value }) => value as string).join("|")}`);
    }
    for (const [key, field] of Object.entries(node)) if (!COMMENTS.has(key) && key !== "comments") visit(field);
  };
  visit(file.program);
  return found.sort();
}

function checkSame(source: string, sourceType: "script" | "module"): void {
  const { ast, file } = byConversion(source, sourceType);
  const theirs = byBabel(source, sourceType);
  const ignored = new Set([...COMMENTS, "interpreter"]);
  expectSame(file.program, theirs.program, ignored, source);
  expect(commentsOf(file), source.slice(0, 200)).toEqual(commentsOf(theirs));
  checkInverse(ast, file, source);
}

/** Everything but places, which methods do not keep: each node has one, inside that of the node around it. */
function checkInverse(ast: AnyNode, file: AnyNode, source: string): void {
  const ignored = new Set([...COMMENTS, "start", "end", "loc"]);
  const tree = toEstree(file) as AnyNode;
  expectSame(tree, ast, ignored, source);
  for (const node of nodesIn(tree)) {
    const inside = childNodes(node).every(({ start, end, loc }) => start >= node.start && end <= node.end && loc);
    if (!inside) expect.unreachable(`${node.type} at ${node.start} of ${source.slice(0, 200)}`);
  }
}

test.each(modernScripts.map((source) => [source]))("script: %s", (source) => checkSame(source, "script"));

test.each(modernModules.map((source) => [source]))("module: %s", (source) => checkSame(source, "module"));

test("export * as name, which has no node for the star in ESTree", () => {
  const source = "export * as b from 'c'; export * as default from 'd'; export * as 'e f' from 'g' with { type: 'json' };";
  const { ast, file } = byConversion(source, "module");
  const ignored = new Set(["start", "end", "loc"]);
  expectSame(file.program, byBabel(source, "module").program, ignored, source);
  checkInverse(ast, file, source);
});

const require = createRequire(import.meta.url);

test.each([
  ["acorn/dist/acorn.js", "script"],
  ["acorn/dist/acorn.mjs", "module"],
  ["@babel/core/lib/config/full.js", "script"],
  ["@babel/core/lib/transformation/index.js", "script"],
  ["@babel/traverse/lib/scope/index.js", "script"],
  ["@babel/parser/lib/index.js", "script"],
] as const)("the text of %s", (file, sourceType) =>
  checkSame(readFileSync(require.resolve("@babel/core/package.json").replace(/@babel\/core\/package\.json$/, file), "utf8"), sourceType),
);

test("generated scripts, lowered to plain JavaScript", () => {
  fc.assert(
    fc.property(script, (ast) => checkSame(print(lower(ast)).code, "script")),
    { numRuns: cases(300), seed: 20_260_101 },
  );
});
