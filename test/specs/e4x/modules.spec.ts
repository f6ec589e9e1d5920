import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "acorn";
import { describe, expect, test } from "vitest";
import { lower, parse, print, raise } from "../../../build/e4x/index.ts";
import { REPOSITORY } from "../support/project.ts";
import { comparable } from "./support/comparable.ts";
import { expectSameTree } from "./support/expect-same-tree.ts";

const asModule = { sourceType: "module" } as const;

/** Modules with E4X and what is lowered from them, as far as it tells. */
const table: readonly (readonly [what: string, source: string, lowered: string])[] = [
  ["a literal in an arrow function", "export const row = (id) => <row id={id}/>;", '__e4x.element("row", ["id", [id]])'],
  ["a literal in a template", "const s = `${<a/>.toXMLString()}`;", '`${__e4x.element("a", []).toXMLString()}`'],
  [
    "a filter finds names in its item, then outside",
    "import { limit } from './limits.js';\nconst found = rows.row.(amount > limit);",
    '__e4x.filter(rows.row, function (__scope) {\n  return __e4x.scopedName("amount", () => {\n    return amount;\n  }, __scope) > limit;\n}, [])',
  ],
  ["for each with a block variable", "for each (const x in y) f(x.@a);", 'for (const x of __e4x.each(y)) f(__e4x.attribute(x, "a"));'],
  ["const stays that of ECMAScript", "const a = 1;", "const a = 1;"],
  [
    "a class",
    "class A extends B { #p = <a/>; static q = 1; get r() { return this.#p.@s; } async *m() { yield* 1; } static { f(); } }",
    '__e4x.attribute(this.#p, "s")',
  ],
  ["a default namespace", 'default xml namespace = "urn:a";\nexport default <a/>;', 'export default __e4x.element("a", []);'],
  [
    "rest, spread, defaults and patterns",
    "export function f({ a, b = <c/>, ...d }, [e] = [], ...g) { return [...g, { ...d, a }]; }",
    "...d",
  ],
  [
    "an import with attributes",
    "import data from './a.json' with { type: \"json\" };\nexport const a = <a b={data.b}/>;",
    'with { type: "json" }',
  ],
  ["a regular expression of today", "const a = /[\\p{L}--[a-z]]/v;", "/[\\p{L}--[a-z]]/v"],
  ["targets in patterns", "[a.@b = 1, ...c.@d] = e;", '[__e4x.attributeTarget(a, "b").value = 1, ...__e4x.attributeTarget('],
  ["what a generator gives", "function* f() { yield <a/>; yield* b.@c; return yield\n<d/>; }", 'yield __e4x.element("a", [])'],
  ["targets in parentheses", "[(a.@b), (c.*)] = d; (e.@f) = 1;", '__e4x.putAttribute(e, "f", 1)'],
  ["arguments in a filter", "export function f() { return x.(k == arguments[0]); }", "== arguments[0]"],
  ["optional chains and ??", "const a = b?.c?.[d]?.(e) ?? (f || g);", "b?.c?.[d]?.(e) ?? (f || g)"],
];

describe("a module is today's ECMAScript with E4X", () => {
  test.each(table)("%s", (_, source, lowered) => {
    const ast = parse(source, asModule);
    const plain = print(lower(ast)).code;
    expect(plain).toContain(lowered);
    // Lowered, it is a module for any parser.
    Parser.parse(plain, { ecmaVersion: 2026, sourceType: "module" });
    expectSameTree(raise(lower(ast)), ast);
    const { code } = print(ast);
    expectSameTree(parse(code, asModule), ast);
    expect(print(parse(code, asModule)).code).toBe(code);
  });

  test("errors are those of scripts", () => {
    expect(() => parse("export default <a><b></a>;", asModule)).toThrow("</b> was expected");
    expect(() => parse("import a from 'b'; a?.@c", asModule)).toThrow("E4X after `?.`");
    for (const access of ["super.@b", "super.(b)", "super..b", "super.*", "super.b::c"])
      expect(() => parse(`class A extends B { m() { ${access}; } }`, asModule), access).toThrow(SyntaxError);
  });
});

/** Only E4X tells `for each` from `for`. */
function withoutEach(ast: object): unknown {
  return JSON.parse(
    JSON.stringify(comparable(ast), (key, value: unknown) =>
      key === "each" ? undefined : typeof value === "bigint" ? String(value) : value,
    ),
  );
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.m?js$/.test(file))
    .map((file) => join(folder, file));
}

test("what has no E4X is read as acorn reads it, and printed without a loss", () => {
  const corpus = [
    join(REPOSITORY, "node_modules/acorn/dist/acorn.mjs"),
    ...files(join(REPOSITORY, "node_modules/@jridgewell")),
    ...files(join(REPOSITORY, "node_modules/magic-string/dist")),
    ...files(join(REPOSITORY, "node_modules/typescript-eslint/dist")),
  ];
  let read = 0;
  for (const file of corpus) {
    const source = readFileSync(file, "utf8");
    const ast = parse(source, asModule);
    expect(withoutEach(ast), file).toEqual(withoutEach(Parser.parse(source, { ecmaVersion: 2026, sourceType: "module", locations: true })));
    expectSameTree(parse(print(ast).code, asModule), ast, file);
    read++;
  }
  expect(read).toBeGreaterThan(10);
});
