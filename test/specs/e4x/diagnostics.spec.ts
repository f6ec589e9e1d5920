import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../../build/diagnostics/format.ts";
import { withFrame } from "../../../build/diagnostics/frame.ts";
import { diagnostic } from "../../../build/diagnostics/catalogue.ts";
import { e4xMessages } from "../../../build/diagnostics/messages/e4x.ts";
import { E4XSyntaxError, lower, parse, type ParseOptions, print, raise } from "../../../build/e4x/index.ts";
import { REPOSITORY } from "../support/project.ts";

const fixtures = join(REPOSITORY, "test/fixtures/e4x/diagnostics");

/** What only other than the usual options refuse. */
const options: Record<string, ParseOptions> = { XTK3027: { mozilla: false }, XTK3028: { sourceType: "module" } };

function errorOf(source: string, how: ParseOptions = {}): E4XSyntaxError {
  try {
    lower(parse(source, how));
  } catch (error) {
    if (error instanceof E4XSyntaxError) return error;
    throw error;
  }
  throw new Error(`parsed: ${source}`);
}

/** No text of reasonable size is too deep on every machine, see below; and the parser takes two attributes of one name, as the engine does (bad-input.spec.ts). */
const codes = Object.keys(e4xMessages).filter((code) => code !== "XTK3021" && code !== "XTK3032" && code !== "XTK3095");

describe("each code has a fixture named after it", () => {
  test.each(codes)("%s", async (code) => {
    const source = readFileSync(join(fixtures, `${code}.js`), "utf8");
    const error = errorOf(source, options[code]);
    expect(error.code).toBe(code);
    const place = { file: `${code}.js`, line: error.loc.line, column: error.loc.column + 1 };
    await expect(`${formatDiagnostic(withFrame(diagnostic(error.code, error.details, place), source))}\n`).toMatchFileSnapshot(
      join(fixtures, `${code}.txt`),
    );
  });

  test("and each fixture a code", () => {
    for (const file of readdirSync(fixtures)) expect(codes).toContain(file.replace(/\.(?:js|txt)$/, ""));
    expect(existsSync(join(fixtures, "XTK3021.js"))).toBe(false);
  });
});

/** Source → code, and what the sentence must name. */
const table: readonly (readonly [source: string, code: string, words: string])[] = [
  ["let x = 1", "XTK3011", "`let`"],
  ["for (let x in y) ;", "XTK3011", "`let`"],
  ["x = [i for (i in o)]", "XTK3011", "comprehension"],
  ["x = (i for each (i in o) if (i))", "XTK3011", "comprehension"],
  ["x = #1={a: #1#}", "XTK3011", "sharp variable"],
  ["const a = 1; var a", "XTK3029", "name a"],
  ["function f(a) { const a = 1; }", "XTK3029", "name a"],
  ["for (const k in o) ;", "XTK3022", "`const`"],
  ["var [a];", "XTK3022", "`=`"],
  ["var {a = 1} = b", "XTK3011", "default value"],
  ["try { a } catch (e) { b } catch (f) { c }", "XTK3030", "`finally`"],
  ["class A {}", "XTK3011", "`class`"],
  ['import a from "b"', "XTK3011", "`import`"],
  ['x = import("b")', "XTK3026", "`import(…)`"],
  ["import /* b */ ('b')", "XTK3026", "`import(…)`"],
  ["x = import.meta.url", "XTK3026", "`import.meta`"],
  ["export default function () {}", "XTK3011", "`export`"],
  ["async function f() {}", "XTK3011", "`async`/`await`"],
  ["x = a => a", "XTK3011", "arrow function"],
  ["x = (a, b) => a", "XTK3011", "arrow function"],
  ["x = () => 1", "XTK3011", "arrow function"],
  ["x = `a`", "XTK3011", "template"],
  ["x = a?.b", "XTK3011", "`?.`"],
  ["x = a ?? b", "XTK3011", "`??`"],
  ["x = a ** b", "XTK3011", "`**`"],
  ["f(...a)", "XTK3011", "`...`"],
  ["x = [...a]", "XTK3011", "`...`"],
  ["for (x of y) ;", "XTK3011", "`for … of`"],
  ["for (var x of y) ;", "XTK3011", "`for … of`"],
  ["x = { a() {} }", "XTK3011", "shorthand"],
  ["x = { a, b }", "XTK3011", "{a} for {a: a}"],
  ["function f(a = 1) {}", "XTK3011", "default parameter"],
  ["var x: string = 1", "XTK3010", "type annotation"],
  ["function f(a: string) {}", "XTK3010", "type annotation"],
  ["function f(): void {}", "XTK3010", "type annotation"],
  ["function f(a?) {}", "XTK3010", "optional parameter"],
  ["interface A { b: string }", "XTK3010", "interface"],
  ["type A = string", "XTK3010", "type alias"],
  ["enum A { B }", "XTK3010", "enumeration"],
  ["declare var x", "XTK3010", "declaration"],
  ["x = a as string", "XTK3010", "type assertion"],
  ["x = a!.b", "XTK3010", "non-null"],
  ["function f<T>(a) {}", "XTK3010", "type parameter"],
  ["x = <a><b></a>", "XTK3003", "</b> was expected"],
  ["x = <a\n>\n<b></c></a>", "XTK3003", "of line 3"],
  ["x = <a></>", "XTK3003", "</a> was expected"],
  ["x = <a b=1/>", "XTK3004", "attribute b"],
  ["x = <a b='1/>", "XTK3006", "value of attribute b"],
  ["x = < a/>", "XTK3005", "name of an element"],
  ["x = <a>{ }</a>", "XTK3007", "empty"],
  ["x = <a b={}/>", "XTK3007", "empty"],
  ["x = <a>{b", "XTK3006", "brace expression"],
  ["x = <a>{b c}</a>", "XTK3008", "`c`"],
  ["}", "XTK3009", "statement"],
  ["x = <a/>}", "XTK3009", "operator"],
  ["x = <a <b/>/>", "XTK3014", "in the tag <a>"],
  ["x = <a></a b='1'>", "XTK3014", "`>` was expected"],
  ["f()\n<a/>", "XTK3024", "comparison"],
  ["x = <a/><b/>", "XTK3024", "comparison"],
  ["a b", "XTK3001", "`b`"],
  ["x = ", "XTK3001", "an expression was expected"],
  ["x = <= 5", "XTK3001", "an expression was expected"],
  ["x = << 5", "XTK3001", "an expression was expected"],
  ["x = 08a", "XTK3022", "A number ends in letters"],
  ["if a", "XTK3001", "`(`"],
  ["for each (var i = 0; i < 1; i++) ;", "XTK3001", "`in`"],
  ["x.@", "XTK3001", "a name"],
  ["f(<a/>", "XTK3031", "`(` is not closed: `)`"],
  ["var a = [1, 2", "XTK3031", "`[` is not closed: `]`"],
  ["function f() {\n  if (a) { b();\n}\n", "XTK3031", "`{` is not closed: `}`"],
  ["x.@[", "XTK3031", "`]`"],
  ["x = <a></a></a>;", "XTK3015", "without an opening one"],
  ["x = <a>{b</a>;", "XTK3008", "`</a>`"],
  [`x = <a>{b</${"c".repeat(50)}>;`, "XTK3008", `\`</${"c".repeat(40)}\``],
  ["if (x { }", "XTK3001", "`)`"],
  ["var a = [1 2];", "XTK3001", "`,` or the end of the list"],
  ["f(a b)", "XTK3001", "`,` or the end of the list"],
  ["x = {a: 1, b 2}", "XTK3001", "`:`"],
  ["for each x in y", "XTK3001", "`(`"],
  ["default xml namespace 'a'", "XTK3001", "`=`"],
  ["do { a } b", "XTK3001", "`while`"],
  ["<></> = 1", "XTK3019", "an XML literal"],
  ["<a/>++", "XTK3019", "an XML literal"],
  ["<![CDATA[a]]> = 1", "XTK3019", "an XML literal"],
  ["<!-- a --> = 1", "XTK3019", "an XML literal"],
  ["<?a b?> = 1", "XTK3019", "an XML literal"],
  ["x.(a) = 1", "XTK3019", "a filter"],
  ["x..a = 1", "XTK3019", "descendants"],
  ["x = 'a", "XTK3006", "string"],
  ["x = /a", "XTK3006", "regular expression"],
  ["/* a", "XTK3006", "comment"],
  ["x = {get a(b) {}}", "XTK3022", "getter"],
  ["x = {set a() {}}", "XTK3022", "setter"],
  ["'use strict'; with (a) b", "XTK3022", "`with`"],
  ["x = { a: 1, get a() {} }", "XTK3022", "twice"],
];

test.each(table)("%s → %s, %s", (source, code, words) => {
  const error = errorOf(source);
  expect(`${error.code} ${error.message}`).toContain(`${code} `);
  expect(error.message).toContain(words);
  expect(error.suggestion).not.toMatch(/\{\w+\}/);
  expect(error).toBeInstanceOf(SyntaxError);
  expect(error.name).toBe("SyntaxError");
});

test("all of them as a reader sees them, with their places", async () => {
  const seen = table.map(([source]) => {
    const { code, details, loc } = errorOf(source);
    return formatDiagnostic(withFrame(diagnostic(code, details, { file: "a.js", line: loc.line, column: loc.column + 1 }), source));
  });
  await expect(`${seen.join("\n\n")}\n`).toMatchFileSnapshot(join(REPOSITORY, "test/fixtures/e4x/diagnostics.txt"));
});

test.each([
  ["const x = 1", "`const`"],
  ["var { a } = b", "destructuring"],
  ["var [a] = b", "destructuring"],
  ["[a, b] = [b, a]", "destructuring"],
  ["function f({ a }) {}", "destructuring"],
  ["try { a } catch (e if b) { c }", "`catch (e if …)`"],
  ["x = function (a) a * 2", "body is an expression"],
])("without Mozilla's extensions: %s → %s", (source, words) => {
  expect(parse(source).type).toBe("Program");
  const error = errorOf(source, { mozilla: false });
  expect(error.code).toBe("XTK3027");
  expect(error.message).toContain(words);
});

test.each([
  ["export function f(a: string) {}", "XTK3010", "type annotation"],
  ["export const f = (a?: string) => a;", "XTK3010", "optional parameter"],
  ["export type A = string;", "XTK3010", "export of types"],
  ["import type { A } from './a.js';", "XTK3010", "import of types"],
  ["export const a = b as string;", "XTK3010", "type assertion"],
  ["export default <a b=1/>;", "XTK3004", "attribute b"],
  ["export default {", "XTK3031", "`{`"],
  ["a ?? b || c", "XTK3022", "cannot be mixed"],
  ["a || b ?? c", "XTK3022", "cannot be mixed"],
  ["a ?? b && c", "XTK3022", "cannot be mixed"],
  ["a && b ?? c", "XTK3022", "cannot be mixed"],
  ["x.([a] = b)", "XTK3025", "assigns to a"],
  ["x.({ c: a } = b)", "XTK3025", "assigns to a"],
  ["x.(a++)", "XTK3025", "assigns to a"],
  ["x.(b = f(a += 1))", "XTK3025", "assigns to"],
])("in a module: %s → %s, %s", (source, code, words) => {
  const error = errorOf(source, { sourceType: "module" });
  expect(`${error.code} ${error.message}`).toContain(`${code} `);
  expect(error.message).toContain(words);
});

test.each(["x.(@k == f({ a: b, c }, [d]))", "x.([a.b] = c)", "x.([@a] = c)", "x.(a.b = c)", "x.((function (a) { a = 1; })())"])(
  "in a module a filter looks names up: %s",
  (source) => {
    expect(lower(parse(source, { sourceType: "module" })).type).toBe("Program");
  },
);

test("the place is an offset, a line from 1 and a column from 0", () => {
  expect(errorOf("var a;\r\nvar b = <a\n  c=d/>")).toMatchObject({ pos: 23, loc: { line: 3, column: 4 }, code: "XTK3004" });
});

test("sourceFile is in errors and positions", () => {
  expect(parse("a", { sourceFile: "a.js" }).loc?.source).toBe("a.js");
  try {
    parse("a b", { sourceFile: "a.js" });
    expect.unreachable();
  } catch (error) {
    expect((error as E4XSyntaxError).sourceFile).toBe("a.js");
  }
});

test("return at the top is allowed when asked for", () => {
  expect(errorOf("return 1").code).toBe("XTK3022");
  expect(parse("return 1", { allowReturn: true }).body).toHaveLength(1);
});

test("elements are read however deep; the passes say when a tree is too deep for them (XTK3021)", () => {
  const depth = 20_000;
  const ast = parse(`x = ${"<a>".repeat(depth)}${"</a>".repeat(depth)}`);
  for (const pass of [lower, raise, print]) expect(() => pass(ast)).toThrow(E4XSyntaxError);
  expect(errorOf("(".repeat(depth)).code).toBe("XTK3021");
});
