import { Parser, type Token } from "acorn";
import { expect, test } from "vitest";
import { e4x, parse } from "../../../build/e4x/index.ts";
import type { Tree } from "./support/arbitrary-script.ts";
import { programs, sourceOf } from "./support/oracle.ts";

const lines = [
  "var a = <a>\r\n  <b c='1\r\n2' d={e /* } */ +\n f}>text {g} \u2028 <!-- h\n --><![CDATA[i\n]]></b>\n</a>.j[k] / l / m;",
  "x = y.@n::z + /re{}/.test(<p:{q}>{r}</p:{q}>) / 2;\ns..t.(@u == <v/>\n).w = {x: <y>{{z: 1}.z}</y>};",
  "for each (var a in b..*) { c.* = d.*::e / f; }\ndefault xml namespace = g;\nif (h) <i>{j ? <k/> : /l/}</i>.m();",
  "f(function () { return <a>{function () { return /}/; }}</a> });\nb = c\n/d/e;",
];

const sources = [...lines, ...programs.filter(({ throws }) => throws?.name !== "SyntaxError").map(sourceOf)].flatMap((source) => {
  try {
    return [{ source, ast: parse(source) as unknown as Tree }];
  } catch {
    return [];
  }
});

/** Every node with the one it is in. */
function visit(node: unknown, parent: Tree | undefined, check: (node: Tree, parent: Tree | undefined) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, parent, check);
    return;
  }
  if (node === null || typeof node !== "object" || typeof (node as Tree).type !== "string") return;
  check(node as Tree, parent);
  for (const value of Object.values(node)) visit(value, node as Tree, check);
}

interface Place {
  line: number;
  column: number;
}

function textOf({ line, column }: Place): string {
  return `${line}:${column}`;
}

/** Places of the offsets of a text, as `line:column`. */
function placesIn(source: string): string[] {
  const places: string[] = [];
  let line = 1;
  let start = 0;
  for (let offset = 0; offset <= source.length; offset++) {
    places.push(`${line}:${offset - start}`);
    if (!/[\n\r\u2028\u2029]/.test(source.charAt(offset)) || source.startsWith("\r\n", offset)) continue;
    line++;
    start = offset + 1;
  }
  return places;
}

test("every node has its place, inside the node around it", () => {
  expect(sources.length).toBeGreaterThan(1500);
  for (const { source, ast } of sources) {
    const places = placesIn(source);
    const wrong: string[] = [];
    visit(ast, undefined, (node, parent) => {
      const { start, end, loc } = node as unknown as { start: number; end: number; loc: { start: Place; end: Place } };
      const isInside = !parent || (start >= (parent.start as number) && end <= (parent.end as number));
      const isPlaced = textOf(loc.start) === places[start] && textOf(loc.end) === places[end];
      if (end < start || !isInside || !isPlaced) wrong.push(`${node.type} at ${start}, ${textOf(loc.start)} to ${textOf(loc.end)}`);
    });
    expect(wrong, source).toEqual([]);
  }
});

test("the text of a node is what it says", () => {
  const exact: Record<string, (node: Tree, text: string) => void> = {
    Identifier: (node, text) => expect(text).toBe(node.name),
    XMLText: (node, text) => expect(text).toBe(node.text),
    XMLAttribute: (node, text) => expect(text).toBe(node.raw),
    XMLEscape: (_, text) => expect(text).toMatch(/^\{[^]*\}$/),
    XMLElement: (_, text) => expect(text).toMatch(/^<[^]*>$/),
    XMLAttributeSelector: (_, text) => expect(text).toMatch(/^@/),
    Literal: (node, text) => expect(text).toBe(node.raw),
  };
  for (const { source, ast } of sources)
    visit(ast, undefined, (node) => exact[node.type]?.(node, source.slice(node.start as number, node.end as number)));
});

test("tokens and comments come in order, a literal as one token", () => {
  const tokens: Token[] = [];
  const comments: string[] = [];
  const source = "x = <a>{b /* c */}</a> / d / e; // f";
  Parser.extend(e4x()).parse(source, {
    ecmaVersion: 5,
    allowReserved: true,
    onToken: tokens,
    onComment: (_, text) => comments.push(text.trim()),
  });
  expect(tokens.map(({ start, end }) => source.slice(start, end))).toEqual([
    "x",
    "=",
    "b",
    "<a>{b /* c */}</a>",
    "/",
    "d",
    "/",
    "e",
    ";",
    "",
  ]);
  expect(comments).toEqual(["c", "f"]);
});

test("`/`, `<` and `{` after a literal or selector are operators, before an operand they are not", () => {
  const types = (source: string): string[] => {
    const found: string[] = [];
    visit(parse(source), undefined, ({ type }) => found.push(type));
    return found;
  };
  for (const source of [
    "x = <a/> / b / c",
    "x = y.* / b / c",
    "x = y.@a / b / c",
    "x = y.@* / b / c",
    "x = y.(a) / b / c",
    "x = y.@[a] / b / c",
    "x = y..function / b / c",
    "x = y.function::b / b / c",
    "x = y.@function / b / c",
  ]) {
    expect(
      types(source).filter((type) => type === "Literal"),
      source,
    ).toEqual([]);
    expect(types(source).filter((type) => type === "BinaryExpression").length, source).toBeGreaterThanOrEqual(2);
  }
  for (const source of [
    "x = y < /b/.c",
    "x = <a>{/b/}</a>",
    "if (x) /b/.c()",
    "for each (x in y) /b/.c()",
    "x = y.(/b/)",
    "x = y.@[/b/]",
    "x = <a/> + /b/",
  ]) {
    expect(types(source), source).toContain("Literal");
  }
  expect(types("x = function::a\n/b/c")).toContain("BinaryExpression");
  expect(types("if (x) <a/>.b()")).toContain("XMLElement");
  expect(types("for each (x in y) <a/>.b()")).toContain("XMLElement");
  expect(types("x = y ? <a/> : <b/>").filter((type) => type === "XMLElement")).toHaveLength(2);
  expect(types("x = a <b && c> d")).not.toContain("XMLElement");
  expect(types("x = y; <!-- c -->.d()")).toContain("XMLComment");
});
