import { describe, expect, test } from "vitest";
import { parse, print, raise } from "../../../build/e4x/index.ts";

const raised = (calls: string, strict = false): string => print(raise(parse(calls, { allowReturn: true }), { strict })).code.trimEnd();

/** Calls as other tools write them, and their E4X text. */
const written: readonly (readonly [calls: string, e4x: string])[] = [
  ["x = __e4x.element('a', ['b', '\"1\"'])", 'x = <a b="1"/>;'],
  ["x = __e4x.element('a', [], ['t', [v], __e4x.element('b', [])])", "x = <a>t{v}<b/></a>;"],
  ["x = __e4x.list([])", "x = <></>;"],
  ["for (var r of __e4x.each(x.row)) f(r)", "for each (var r in x.row) f(r);"],
  ["__e4x.putAttribute(f(), [k], v)", "f().@[k] = v;"],
  ["__e4x.stepAttribute(x, 'a', '++', !1)", "x.@a++;"],
  ["__e4x.stepAttribute(x, 'a', '++', !0)", "++x.@a;"],
  ["x = __e4x.child(y, [k])", "x = y[k];"],
  ["x = __e4x.child(y, 'k')", "x = y.k;"],
  ["x = __e4x.filter(y, function (t) { with (t) { return a == __e4x.attribute(t, 'b'); } })", "x = y.(a == @b);"],
  ["x = __e4x.attribute(a + b, 'c')", "x = (a + b).@c;"],
  ["x = __e4x.attribute(function () {}, 'c')", "x = function () {}.@c;"],
  ["x = __e4x.descendants(new X(), 'c')", "x = new X()..c;"],
  ["x = __e4x.build('a', null)", "x = __e4x.build('a', null);"],
  ["x = __e4x.textOf(__e4x.attribute(y, 'a'))", "x = __e4x.textOf(y.@a);"],
];

test.each(written)("%s", (calls, e4x) => {
  expect(raised(calls)).toBe(e4x);
});

describe("a malformed call is a bug and says which", () => {
  const malformed: readonly (readonly [calls: string, complaint: string])[] = [
    ["x = __e4x.element('a')", "__e4x.element at 1:4 as E4X: 2 to 4 arguments expected, 1 found"],
    ["x = __e4x.element('a', b)", "an array literal was expected"],
    ["x = __e4x.element('a', ['b'])", "names and values in turn"],
    ["x = __e4x.element('a', ['b', '1'])", "value in quotes"],
    ["x = __e4x.element(a, [])", "a string literal was expected"],
    ["x = __e4x.element([a], [], [])", "name of the closing tag"],
    ["x = __e4x.element('a', [], [b])", "was expected as content"],
    ["x = __e4x.element('a', [], [[b, c]])", "an array of one element"],
    ["x = __e4x.element('a', [], [__e4x.attribute(b, 'c')])", "was expected as content"],
    ["x = __e4x.attribute(a, b)", "a name was expected"],
    ["x = __e4x.attribute(a)", "2 arguments expected, 1 found"],
    ["x = __e4x.qualified(a, 'b')", "after `.`"],
    ["x = __e4x.child(a, __e4x.qualified(b.c, 'd'))", "a namespace is a variable"],
    ["x = __e4x.child(a, __e4x.qualified('b', 'd'))", "a namespace is a variable"],
    ["x = __e4x.defaultNamespace('a')", "a statement of its own"],
    ["x = __e4x.each(a)", "operand of for…of"],
    ["x = __e4x.filter(a, b)", "with (scope)"],
    ["x = __e4x.filter(a, function (s) { b })", "with (scope)"],
    ["x = __e4x.name('a', [b])", "a name in a tag"],
  ];

  test.each(malformed)("%s", (calls, complaint) => {
    expect(() => raised(calls)).toThrow(complaint);
    expect(() => raised(calls)).not.toThrow(SyntaxError);
  });
});

test("operations that stand for no syntax are refused when strict", () => {
  expect(() => raised("x = __e4x.build('a', null)", true)).toThrow("it stands for no E4X syntax");
});
