import { describe, expect, test } from "vitest";
import { E4XSyntaxError, lower, parse, print, raise } from "../../../build/e4x/index.ts";
import { runScript } from "../../runtime/index.ts";

function refusal(source: string): string | undefined {
  try {
    parse(source);
    return undefined;
  } catch (error) {
    if (!(error instanceof E4XSyntaxError)) throw error;
    return `${error.code} ${error.loc.line}:${error.loc.column}`;
  }
}

describe("a keyword between a dot and `::`", () => {
  const keywords =
    "break case catch class const continue debugger default delete do else enum export extends false finally for if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield".split(
      " ",
    );

  test.each(keywords)("%s is refused as a namespace", (keyword) => {
    for (const [source, column] of [
      [`x.${keyword}::a`, 2],
      [`x..${keyword}::a`, 3],
      [`x.${keyword}::[a]`, 2],
      [`x.${keyword} :: *`, 2],
    ] as const)
      expect(refusal(source), source).toBe(`XTK3033 1:${column}`);
  });

  test.each(keywords)("%s is a name elsewhere", (keyword) => {
    for (const source of [`x.${keyword}`, `x..${keyword}`, `x.@${keyword}`, `x.a::${keyword}`, `x.@a::${keyword}`, `x.*::${keyword}`])
      expect(refusal(source), source).toBeUndefined();
  });

  test("function names the methods", () => {
    expect(refusal("x.function::a; function::a; x..a::function")).toBeUndefined();
  });
});

test.each([
  "var function::a",
  "function function::a() {}",
  "var f = function function::a() {}",
  "function f(function::a) {}",
  "try {} catch (function::a) {}",
  "function::a: while (0);",
  "break function::a",
  "for (var function::a in b);",
  "const function::a = 1",
  "({ get function::a() {} })",
  "var [function::a] = b",
  "var { b: function::a } = c",
])("function:: is no name: %s", (source) => {
  expect(refusal(source)).toMatch(/^XTK3\d+ 1:\d+$/);
});

test.each([
  ["function // ::a\nf() {}", "function f() {}"],
  ["for // each (\n(a in b);", "for (a in b);"],
  ["function /* ::a */ f() {}", "function f() {}"],
  ["x.function // :: a\n", "x.function"],
  ["x.function // c\n::a", "x.function::a"],
  ["for /* c */ each // d\n(a in b);", "for each (a in b);"],
])("what a comment says is not looked into: %j", (source, same) => {
  expect(print(parse(source)).code).toBe(print(parse(same)).code);
});

describe("a backslash that starts no escape", () => {
  test.each<[source: string, value: unknown]>([
    ["'\\u{41}'", "u{41}"],
    ["'\\x4'", "x4"],
    ["'\\\\x4'", "\\x4"],
    ["'\\\\\\x4\\x41'", "\\x4A"],
    ["var a = '\\u004'; a", "u004"],
    ["({ '\\u{41}': 1 })['u{41}']", 1],
    ["({ '\\x4': 1 }).x4", 1],
    ["({ get '\\x4'() { return 2; } }).x4", 2],
    ["var o = { set '\\u4'(v) { this.got = v; } }; o.u4 = 3; o.got", 3],
    ["'\\x4'; 3", 3],
    ["(function () { '\\x4'; return 4; })()", 4],
    ["(function () { 'use strict'; '\\u{1}'; return this; })()", undefined],
    ["(function () { '\\use strict'; return typeof this; })()", "object"],
    ["var { '\\x4': a } = { x4: 5 }; a", 5],
  ])("%s", async (source, value) => {
    expect((await runScript(source)).value).toBe(value);
    expect((await runScript(print(raise(lower(parse(source)))).code)).value).toBe(value);
  });
});

describe("keepLines", () => {
  test.each<[source: string, code: string]>([
    ["var a = <a b='1\n2'\n  c='3'/>;\nvar b = 1;", "var a = <a b='1\n2'\nc='3'/>;\nvar b = 1;"],
    ["var a = <a>\n  <b/>\n\n</a>;\nb;", "var a = <a>\n  <b/>\n\n</a>;\nb;"],
    ["var a = 'x\\\ny';\nb;", "var a = 'x\\\ny';\nb;"],
    ["var a = <!--\n\n-->;\nb(\n  c);", "var a = <!--\n\n-->;\nb(\nc);"],
    ["var a = <a b='1\r\n2\r3'/>;\nb;", "var a = <a b='1\r\n2\r3'/>;\nb;"],
  ])("line breaks of markup and strings stay where they are: %j", (source, code) => {
    const kept = print(parse(source), { keepLines: true }).code;
    expect(kept.replace(/ *$/gm, "").trimEnd()).toBe(code);
    expect(print(parse(kept)).code).toBe(print(parse(source)).code);
  });
});
