import { describe, expect, test } from "vitest";
import { parse, print } from "../../../build/e4x/index.ts";
import { expectSameTree } from "./support/expect-same-tree.ts";

/** Text → what it is printed as; the same text where nothing is given. */
const statements: readonly (readonly [source: string, printed?: string])[] = [
  // Operators and parentheses
  ["a < b;"],
  ["a<b", "a < b;"],
  ["a < <b/>;"],
  ["x = y<!--z", "x = y;"],
  ["x = y < !--z;"],
  ["x = - -a;"],
  ["x = -(-a)", "x = - -a;"],
  ["x = - --a;"],
  ["x = + ++a;"],
  ["x = -+a;"],
  ["x = a + +b;"],
  ["x = a - -b;"],
  ["x = a-- - --b;"],
  ["x = a - (b - c);"],
  ["x = (a - b) - c", "x = a - b - c;"],
  ["x = (a, b);"],
  ["f((a, b));"],
  ["x = (a = b) ? c : (d = e)", "x = (a = b) ? c : d = e;"],
  ["x = (a ? b : c) ? d : e;"],
  ["x = !(a in b);"],
  ["x = typeof (a + b);"],
  ["x = typeof a + b;"],
  ["x = void 0;"],
  ["(a = b).c();"],
  ["x = a && (b || c);"],
  ["x = (a && b) || c", "x = a && b || c;"],
  ["x = a / /re/.b;"],
  ["x = a / b / c;"],
  ["x = /re/g.test(a);"],
  // Numbers, strings
  ["1..toString()", "1..toString();"],
  ["1 .toString()", "(1).toString();"],
  ["x = 1.5.toFixed(1);"],
  ["x = 0x1F.toString();"],
  ["x = 'it\\'s';"],
  ['x = "\\u2028";'],
  // Calls and new
  ["new (f())();"],
  ["new (f().g)();"],
  ["new f().g();"],
  ["new a.b", "new a.b();"],
  ["new (x.(a))();"],
  ["new (x..a)();"],
  ["(function () {})();"],
  ["(function () {}())", "(function () {})();"],
  ["(function () {}).call(this);"],
  // Starts of statements
  ["({}).a;"],
  ["({}.a)", "({}).a;"],
  ["x, {}", "x, {};"],
  ["({ a: b } = c, d);"],
  ["(<a/>).b = 1;"],
  ["<a/>.b = 1", "(<a/>).b = 1;"],
  ["<a/>.b()", "(<a/>).b();"],
  ["(function::a)(1)", "function::a(1);"],
  ['"use strict";\nf();'],
  ['("use strict");\nf();'],
  ['f();\n"text";'],
  // Loops
  ["for (var i = (a in b); ; ) c();", "for (var i = (a in b);;) c();"],
  ["for (var i = f(a in b);;);"],
  ["for (i = [(a in b)];;);", "for (i = [a in b];;);"],
  ["for (i = function () { return a in b; };;);", "for (i = function () {\n  return a in b;\n};;);"],
  ["for (var i = (a in b) ? c : d;;);"],
  ["for (var k = 1 in o);"],
  ["for (x.@a in y);"],
  ["for each (var r in x.row) f(r);"],
  ["for each (r in x)\n{ f(r) }", "for each (r in x) {\n  f(r);\n}"],
  ["do x--; while (x)", "do x--; while (x);"],
  ["do { x-- } while (x)", "do {\n  x--;\n} while (x);"],
  ["a: for (;;) break a;"],
  // if and else
  ["if (a) b; else c", "if (a) b;\nelse c;"],
  ["if (a) { b } else if (c) d", "if (a) {\n  b;\n} else if (c) d;"],
  ["if (a) { if (b) c } else d", "if (a) {\n  if (b) c;\n} else d;"],
  ["if (a); else b", "if (a);\nelse b;"],
  // Functions
  ["function f() {}"],
  ["a(); function f(b) { return b } c()", "a();\n\nfunction f(b) {\n  return b;\n}\n\nc();"],
  ["x = { get a() { return 1 }, set a(v) {} }", "x = {\n  get a() {\n    return 1;\n  },\n  set a(v) {}\n};"],
  ["x = {a: 1, 'b c': 2, if: 3}", "x = { a: 1, 'b c': 2, if: 3 };"],
  ["x = [1, , 2, , ]", "x = [1, , 2, ,];"],
  ["x = [,]", "x = [,];"],
  ["try { a } catch (e) { b } finally { c }", "try {\n  a;\n} catch (e) {\n  b;\n} finally {\n  c;\n}"],
  ["switch (a) { case 1: b; default: }", "switch (a) {\n  case 1:\n    b;\n  default:\n}"],
  // E4X
  ["x = <a b='1' c={d}>text{e}<f/></a>;"],
  ["x = <a\n b = '1' />", "x = <a b='1'/>;"],
  ["x = <a>\n  <b/> &amp; ]]> }\n</a>;"],
  ['x = <_{n} p:{t}="1" {u}={v}></_{n}>;'],
  ["x = <{t}></a>;"],
  ["x = <><a/>{b}</>;"],
  ["x = <![CDATA[<b>]]>;"],
  ["x = <!-- c -->;"],
  ["x = <?pi   data ?>", "x = <?pi data ?>;"],
  ["x = <?pi?>;"],
  ["x = <a>{{b: 1}.b}</a>", "x = <a>{{ b: 1 }.b}</a>;"],
  ["x = <a>{b, c}</a>;"],
  ["x.@a = y.@[b + c] + z.@*;"],
  ["x = y.*.z..@w + y..* + y.p::q + y.*::q + y.p::[q] + y.@p::q + y.@*::*;"],
  ["x = y.function::length() + function::z;"],
  ["x = y.(@a == 1 && b).(c, d);"],
  ["x.* *= 1;"],
  ["x = * * *;"],
  ["delete x.@a, delete x..b, ++x.@c, x.*--;"],
  ['default xml namespace = "urn:a";'],
  ["x = y.@class + y.if + y..default;"],
];

test.each(statements.map(([source, printed]) => [source, printed ?? source]))("%s", (source, printed) => {
  const { code } = print(parse(source));
  expect(code).toBe(`${printed}\n`);
  expectSameTree(parse(code), parse(source));
});

test("strings without a source spelling are double-quoted, with what is not safe escaped", () => {
  const value = 'a"b\\c\n\t\u0000\u2028\ufeff\ud800é😀';
  expect(print({ type: "Literal", value }).code).toBe('"a\\"b\\\\c\\n\\t\\u0000\\u2028\\ufeff\\ud800é😀"');
});

test("negative numbers that a tool put into the tree", () => {
  const negative = { type: "Literal", value: -1 };
  expect(print({ type: "UnaryExpression", operator: "-", prefix: true, argument: negative }).code).toBe("- -1");
  expect(print({ type: "MemberExpression", object: negative, property: { type: "Identifier", name: "a" }, computed: false }).code).toBe(
    "(-1).a",
  );
});

test("an `if` of a generated tree does not take the `else` of another", () => {
  const inner = { type: "IfStatement", test: { type: "Identifier", name: "b" }, consequent: { type: "EmptyStatement" }, alternate: null };
  const outer = { type: "IfStatement", test: { type: "Identifier", name: "a" }, consequent: inner, alternate: { type: "EmptyStatement" } };
  expect(print(outer).code).toBe("if (a) {\n  if (b);\n} else;");
});

test("an unknown node is a bug and says so", () => {
  expect(() => print({ type: "TSAsExpression" })).toThrow("no way to write a node of type TSAsExpression");
});

describe("long lines", () => {
  const long = (letter: string): string => letter.repeat(50);

  test("arguments", () => {
    expect(print(parse(`f(${long("a")}, ${long("b")}, c)`)).code).toBe(`f(\n  ${long("a")},\n  ${long("b")},\n  c\n);\n`);
  });

  test("an object, also as the last argument", () => {
    expect(print(parse(`f(x, {a: ${long("a")}, b: ${long("b")}})`)).code).toBe(`f(x, {\n  a: ${long("a")},\n  b: ${long("b")}\n});\n`);
  });

  test("a function as the last argument opens its lines on the same line, and its body is laid out as usual", () => {
    const inner = `g(${long("a")}, ${long("b")}, c)`;
    expect(print(parse(`f(x, function () { ${inner} })`)).code).toBe(
      `f(x, function () {\n  g(\n    ${long("a")},\n    ${long("b")},\n    c\n  );\n});\n`,
    );
  });

  test("it does not where an argument before it has lines of its own", () => {
    expect(print(parse(`f(${long("a")}, ${long("b")}, g(function () { h(); }), function () {})`)).code).toBe(
      `f(\n  ${long("a")},\n  ${long("b")},\n  g(function () {\n    h();\n  }),\n  function () {}\n);\n`,
    );
  });

  test("operators stay at the end of the line, where no semicolon can be inserted", () => {
    expect(print(parse(`x = ${long("a")} + ${long("b")} + c`)).code).toBe(`x = ${long("a")} +\n  ${long("b")} +\n  c;\n`);
  });
});

describe("pretty", () => {
  const pretty = (source: string): string => print(parse(source), { pretty: true }).code.trimEnd();

  test("an element of elements is written over several lines", () => {
    expect(pretty('var q = <queryDef schema="nms:recipient"><select><node expr="@id"/><node expr="@email"/></select></queryDef>;')).toBe(
      `var q = <queryDef schema="nms:recipient">
  <select>
    <node expr="@id"/>
    <node expr="@email"/>
  </select>
</queryDef>;`,
    );
  });

  test("relative to its statement", () => {
    expect(pretty("function f() { return g(<a><b/><c/></a>, 1).h(<d><e/><f/></d>); }")).toBe(`function f() {
  return g(<a>
    <b/>
    <c/>
  </a>, 1).h(<d>
    <e/>
    <f/>
  </d>);
}`);
  });

  test("a short single child stays on the line, up to 60 columns", () => {
    const child = (length: number): string => `<condition expr="${"v".repeat(length)}"/>`;
    expect(pretty(`x = <where>${child(25)}</where>;`)).toBe(`x = <where>${child(25)}</where>;`);
    expect(pretty(`x = <where>${child(26)}</where>;`)).toBe(`x = <where>\n  ${child(26)}\n</where>;`);
  });

  test.each([
    "x = <a>text<b/><c/></a>;",
    "x = <a>{b}<c/><d/></a>;",
    "x = <a><!-- c --><b/><c/></a>;",
    "x = <a> </a>;",
    "x = <a>\n  <b/>\n  text\n</a>;",
  ])("text, escapes and comments keep the white space: %s", (source) => {
    expect(pretty(source)).toBe(source);
  });

  test("the exact element stands on one line of its own inside a laid-out one", () => {
    expect(pretty("x = <a><b>text <i/></b><c/></a>;")).toBe("x = <a>\n  <b>text <i/></b>\n  <c/>\n</a>;");
  });

  test("white space between elements is laid out again", () => {
    expect(pretty("x = <a>\n\n<b/>\n        <c/></a>;")).toBe("x = <a>\n  <b/>\n  <c/>\n</a>;");
  });

  test("attributes that do not fit stand below each other", () => {
    const value = "v".repeat(30);
    expect(pretty(`var row = <recipient first="${value}" second={f(a)} third="${value}"/>;`)).toBe(
      `var row = <recipient first="${value}"\n                     second={f(a)}\n                     third="${value}"/>;`,
    );
  });

  test("a tag that does not fit behind the call stands on a line of its own", () => {
    expect(pretty('nms.subscription.Unsubscribe(service, <recipient _key="@email" email={email} xtkschema="nms:recipient"/>)'))
      .toBe(`nms.subscription.Unsubscribe(
  service,
  <recipient _key="@email" email={email} xtkschema="nms:recipient"/>
);`);
  });

  test("exact by default", () => {
    const source =
      'x = <a><b/>\n   <c/><d attribute="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" b="bbbbbbbbbbbbbbbbbbbbbbb"/></a>;\n';
    expect(print(parse(source)).code).toBe(source);
  });
});
