import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AST } from "eslint";
import { builtinRules } from "eslint/use-at-your-own-risk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { print } from "../../../build/e4x/index.ts";
import type { AnyNode } from "../../../build/e4x/tree/nodes.ts";
import { parser } from "../../../build/lint/eslint/eslint.ts";
import { script } from "../e4x/support/arbitrary-script.ts";
import { parses } from "../e4x/support/parses.ts";
import { programs, sourceOf } from "../e4x/support/oracle.ts";
import { REPOSITORY } from "../support/project.ts";
import { verify } from "./support/verify.ts";
import { cases } from "../support/thorough.ts";

const KNOWN = [
  "Boolean",
  "Identifier",
  "Keyword",
  "Null",
  "Numeric",
  "PrivateIdentifier",
  "Punctuator",
  "RegularExpression",
  "String",
  "Template",
  "XMLText",
];

function read(source: string): ReturnType<typeof parser.parseForESLint> {
  return parser.parseForESLint(source, { ecmaFeatures: { globalReturn: true } });
}

/** What is wrong with the tokens of a text. */
function wrongTokens(source: string, { tokens, comments }: AST.Program): string[] {
  const wrong: string[] = [];
  const lineStarts = [0, ...[...source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map(({ 0: { length }, index }) => index + length)];
  let line = 0;
  let end = 0;
  let between = "";
  const pieces = [...tokens, ...comments]
    .map(({ type, value, range, loc }) => ({ type: type as string, value, start: range?.[0] ?? -1, end: range?.[1] ?? -1, loc }))
    .sort((a, b) => a.start - b.start);
  for (const { type, value, start, end: next, loc } of pieces) {
    if (start < end || next <= start || next > source.length) wrong.push(`${type} ${value} at ${start} to ${next}`);
    while (line < lineStarts.length && lineStarts[line]! <= start) line++;
    if (loc?.start.line !== line || loc.start.column !== start - lineStarts[line - 1]!)
      wrong.push(`${type} ${value} at line ${loc?.start.line}`);
    if (KNOWN.includes(type) ? !/Identifier$/.test(type) && source.slice(start, next) !== value : !["Block", "Line"].includes(type))
      wrong.push(`${type} ${value}`);
    between += source.slice(end, start);
    end = next;
  }
  between += source.slice(end);
  if (/\S/.test(between)) wrong.push(`in no token: ${between.trim()}`);
  if (tokens.some(({ range }, index) => range[0] < (tokens[index - 1]?.range[1] ?? 0))) wrong.push("not sorted");
  return wrong;
}

/** What is wrong with the ranges of a tree; every node but an empty one starts and ends with a token. */
function wrongRanges({ ast, visitorKeys = {} }: ReturnType<typeof read>): string[] {
  const root = ast as AnyNode;
  const { tokens } = ast;
  const starts = new Set(tokens.map(({ range }) => range[0]));
  const ends = new Set(tokens.map(({ range }) => range[1]));
  const wrong: string[] = [];
  const visit = (node: AnyNode, parent: AnyNode): void => {
    const [start, end] = node.range as [number, number];
    const where = `${node.type} ${start} to ${end}`;
    if (start !== node.start || end !== node.end || start < parent.range[0] || end > parent.range[1]) wrong.push(where);
    if (node !== root && !(starts.has(start) && ends.has(end))) wrong.push(`${where}: not at tokens`);
    const children = visitorKeys[node.type]!.flatMap((key) => node[key] as AnyNode[]);
    for (const child of children) if (child !== null && typeof child === "object") visit(child, node);
  };
  visit(root, root);
  return wrong;
}

function check(source: string): void {
  const result = read(source);
  expect(wrongTokens(source, result.ast), source).toEqual([]);
  expect(wrongRanges(result), source).toEqual([]);
}

test.each([
  ["line ends of all kinds", "x = <a\r\n b='1\r2'>\u2028{c\r\n}\n</a\n>;\r\nd"],
  ["comments everywhere", "/* a */ x /* b */ = <a>{/* c */ (d) // e\n}</a> // f\n/* g */"],
  ["escapes in names", "\\u0061b = <a>{\\u0063}</a>;"],
  ["HTML-like comments", "x <!-- a < b\n--> c\ny"],
])("tokens cover the text: %s", (_, source) => check(source));

test("tokens cover every program of the oracle", () => {
  let checked = 0;
  for (const source of programs.map(sourceOf).filter(parses)) {
    check(source);
    checked++;
  }
  expect(checked).toBeGreaterThan(1500);
});

test("tokens cover generated scripts, and no core rule fails on them", () => {
  const rules = Object.fromEntries([...builtinRules.keys()].map((rule) => [rule, "error" as const]));
  fc.assert(
    fc.property(script, (tree) => {
      const { code } = print(tree as never);
      fc.pre(parses(code));
      check(code);
      for (const { fatal, message } of verify(code, { rules, globalReturn: true })) expect(fatal, message).toBeFalsy();
    }),
    { numRuns: cases(150) },
  );
});

test("a rule that walks from token to token gets through a literal", () => {
  const source = "var x = <a b={c}>d {e} <f/></a>;";
  const { tokens } = read(source).ast;
  expect(tokens.map(({ value }) => value).join(" ")).toBe("var x = < a b = { c } > d  { e }   < f /> </ a > ;");
});

test.each([
  ["templates", "export const a = `one ${b} two ${`${<c d={`e`}/>}`}` + `` + f`g${h}\n`;"],
  ["markup in an arrow function", "export const row = (id) => <row id={id}>{`n${id}`}</row>;"],
  ["private names and classes", "export class A { #b = <c/>; d() { return this.#b.@e; } static { f(); } }"],
  ["regular expressions and divisions", "export const a = b / c / /d/g.e, f = <g>{h / i}</g> / j;"],
])("tokens cover modules: %s", (_, source) => check(source));

test("tokens cover a large module", () => {
  check(readFileSync(join(REPOSITORY, "node_modules/acorn/dist/acorn.mjs"), "utf8"));
});
