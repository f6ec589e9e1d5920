import { expect, test } from "vitest";
import { parser } from "../../../build/lint/eslint/eslint.ts";
import { verify } from "./support/verify.ts";

/** The tokens of a text, each as type and text. */
function tokensOf(code: string): string[] {
  return parser.parseForESLint(code).ast.tokens.map(({ type, value }) => `${type} ${value}`);
}

test("the parser says who it is", () => {
  expect(parser.meta.name).toBe("xtkit/eslint");
  expect(parser.meta.version).toMatch(/^\d+\.\d+\.\d+/);
});

test("the tree is ready for ESLint", () => {
  const { ast, visitorKeys, scopeManager } = parser.parseForESLint("x = <a>{/* c */ b}</a>; // d\n");
  expect(ast).toMatchObject({ type: "Program", sourceType: "script", range: [0, 29], loc: { start: { line: 1, column: 0 } } });
  expect(ast.comments.map(({ type, value, range }) => [type, value, range])).toEqual([
    ["Block", " c ", [8, 15]],
    ["Line", " d", [24, 28]],
  ]);
  expect(visitorKeys?.XMLEscape).toEqual(["expression"]);
  expect(scopeManager?.globalScope?.through.map(({ identifier }) => identifier.name)).toEqual(["x", "b"]);
});

test.each<[string, string, string[]]>([
  [
    "names and keywords",
    "if (a.if) this;",
    ["Keyword if", "Punctuator (", "Identifier a", "Punctuator .", "Identifier if", "Punctuator )", "Keyword this", "Punctuator ;"],
  ],
  [
    "literals",
    'true + null + 017 + "s" + /r[/]/g',
    [
      "Boolean true",
      "Punctuator +",
      "Null null",
      "Punctuator +",
      "Numeric 017",
      "Punctuator +",
      'String "s"',
      "Punctuator +",
      "RegularExpression /r[/]/g",
    ],
  ],
  [
    "selectors",
    "a.@b.*..c::d",
    [
      "Identifier a",
      "Punctuator .",
      "Punctuator @",
      "Identifier b",
      "Punctuator .",
      "Punctuator *",
      "Punctuator ..",
      "Identifier c",
      "Punctuator ::",
      "Identifier d",
    ],
  ],
  [
    "keywords as XML names",
    "a.@class + b..default",
    [
      "Identifier a",
      "Punctuator .",
      "Punctuator @",
      "Identifier class",
      "Punctuator +",
      "Identifier b",
      "Punctuator ..",
      "Identifier default",
    ],
  ],
  [
    "a filter",
    "a.(@b == 1)",
    ["Identifier a", "Punctuator .", "Punctuator (", "Punctuator @", "Identifier b", "Punctuator ==", "Numeric 1", "Punctuator )"],
  ],
  ["an element", "<a b='1' />", ["Punctuator <", "XMLText a", "XMLText b", "Punctuator =", "XMLText '1'", "Punctuator />"]],
  [
    "content",
    "<a> b {c} </a >",
    [
      "Punctuator <",
      "XMLText a",
      "Punctuator >",
      "XMLText  b ",
      "Punctuator {",
      "Identifier c",
      "Punctuator }",
      "XMLText  ",
      "Punctuator </",
      "XMLText a",
      "Punctuator >",
    ],
  ],
  ["a list", "<></>", ["Punctuator <>", "Punctuator </>"]],
  ["dynamic names", "<a_{b}/>", ["Punctuator <", "XMLText a_", "Punctuator {", "Identifier b", "Punctuator }", "Punctuator />"]],
  [
    "CDATA, comments and instructions",
    "<a><![CDATA[<]]><!--c--><?d e?></a>",
    [
      "Punctuator <",
      "XMLText a",
      "Punctuator >",
      "XMLText <![CDATA[<]]>",
      "XMLText <!--c-->",
      "XMLText <?d e?>",
      "Punctuator </",
      "XMLText a",
      "Punctuator >",
    ],
  ],
  [
    "a literal in a literal",
    "<a>{<b/>}</a>",
    [
      "Punctuator <",
      "XMLText a",
      "Punctuator >",
      "Punctuator {",
      "Punctuator <",
      "XMLText b",
      "Punctuator />",
      "Punctuator }",
      "Punctuator </",
      "XMLText a",
      "Punctuator >",
    ],
  ],
  [
    "E4X statements",
    "for each (var a in b) ;",
    [
      "Keyword for",
      "Identifier each",
      "Punctuator (",
      "Keyword var",
      "Identifier a",
      "Keyword in",
      "Identifier b",
      "Punctuator )",
      "Punctuator ;",
    ],
  ],
])("tokens: %s", (_, code, tokens) => {
  // XML alone is no script.
  expect(tokensOf(`;;${code};f`)).toEqual(["Punctuator ;", "Punctuator ;", ...tokens, "Punctuator ;", "Identifier f"]);
});

test.each<[string, number, number, RegExp]>([
  [
    "var a = 1;\nvar x = <a>\n  <b></c>\n</a>;",
    3,
    6,
    /^Parsing error: The closing tag <\/c> does not match <b> of line 3: <\/b> was expected\. \S.*\.$/,
  ],
  ["x = <a b=1/>;", 1, 10, /^Parsing error: .*\bb\b.* .*\.$/],
  ["var x = <a>", 1, 9, /^Parsing error: .*<\/a>.*/],
  ["\n\nlet x = 1;", 3, 1, /^Parsing error: .*`let` is not part of ECMAScript 5.* Write `var`\.$/],
  ["return 1;", 1, 1, /^Parsing error: /],
])("a syntax error is shown at its place: %j", (code, line, column, message) => {
  expect(verify(code, { rules: {} })).toEqual([
    expect.objectContaining({ fatal: true, line, column, message: expect.stringMatching(message) as string }),
  ]);
});

test("a syntax error has what other tools read", () => {
  let error: unknown;
  try {
    parser.parseForESLint("a;\n x = <b></c>;");
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ name: "SyntaxError", lineNumber: 2, column: 9, index: 11, code: "XTK3003" });
});

test("`#!` and a byte order mark are ESLint's affair", () => {
  expect(verify("\ufeff#!/usr/bin/env js\nf(<a/>);", { rules: { "no-undef": "error" } })).toMatchObject([{ line: 2, column: 1 }]);
});

test.each([1000, 3500, 5000, 7000, 9000, 20_000])("%i nested elements are linted, or too deep and said so", (depth) => {
  const elements = `f(${"<a>".repeat(depth)}${"</a>".repeat(depth)});`;
  const sum = `f(a${" + a".repeat(depth)});`;
  for (const code of [elements, sum]) {
    const messages = verify(code, { rules: { "no-undef": "error" }, globals: ["a"] });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject(
      depth > 3000
        ? { fatal: true, line: 1, message: expect.stringContaining("nested too deeply") as string }
        : { ruleId: "no-undef", column: 1 },
    );
  }
});

test("comments direct ESLint inside literals too", () => {
  expect(verify("x = <a b={/* eslint-disable-line no-undef */ c}/>;", { rules: { "no-undef": "error" } })).toEqual([]);
});
