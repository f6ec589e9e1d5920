import { describe, expect, test } from "vitest";
import { runScript } from "../../runtime/run/run-script.ts";

describe("eval called by its name sees where it stands", () => {
  test.each<[title: string, source: string, value: unknown]>([
    ["a variable", "function f() { var a = 1; return eval('a + 1'); } f()", 2],
    ["a parameter, and sets it", "function f(a) { eval('a = 5'); return a; } f(1)", 5],
    ["arguments", "function f() { return eval('arguments.length + arguments[0]'); } f('x', 1)", "2x"],
    ["this", "var o = { n: 3, m: function () { return eval('this.n'); } }; o.m()", 3],
    ["functions around", "function f() { var a = 1; return function () { var b = 2; return eval('a + b'); }(); } f()", 3],
    ["what a handler caught", "function f() { try { throw 7; } catch (e) { return eval('e'); } } f()", 7],
    ["its own name", "(function me() { return eval('typeof me'); })()", "function"],
    ["eval in eval", "function f() { var a = 1; return eval('var b = 2; eval(\"a + b\")'); } f()", 3],
    ["functions made there", "function f() { var a = 1; return eval('(function () { return a; })'); } f()()", 1],
    ["and what it declares is found after it", "function f() { eval('var z = 4; function g() { return z; }'); return z + g(); } f()", 8],
    ["types of names", "function f() { var a = 1; return eval('typeof a + typeof b'); } f()", "numberundefined"],
    ["E4X", "function f() { var a = <x b='1'/>; return eval('a.@b + <y/>.toXMLString()'); } f()", "1<y/>"],
    ["a filter", "function f() { var l = <l><r i='1'/><r i='2'/></l>, i = 1; return eval('l.r.(@i == i)').length(); } f()", 1],
    ["XML alone", "function f() { return eval(' <a/>').name().localName; } f()", "a"],
    ["data", "function f(text) { return eval('(' + text + ')').a; } f('{a: 5}')", 5],
    ["what is no text is given back", "function f() { return eval(5); } f()", 5],
    ["nothing", "function f() { return typeof eval(); } f()", "undefined"],
    ["at the top", "var a = 1; eval('a + 1')", 2],
  ])("%s", async (_, source, value) => {
    expect((await runScript(source)).value).toBe(value);
  });
});

describe("eval by another name sees globals", () => {
  test.each<[title: string, source: string, value: unknown]>([
    ["a variable", "function f() { var a = 1, e = eval; return e('typeof a'); } f()", "undefined"],
    ["a list", "function f() { var a = 1; return (0, eval)('typeof a'); } f()", "undefined"],
    ["a function from text", "var a = 2; function f() { var a = 1; return new Function('return a')(); } f()", 2],
    ["another function of that name", "function f() { var eval = function (x) { return x + '!'; }; return eval('a'); } f()", "a!"],
    ["another function in its place", "eval = function (x) { return 'mine'; }; (function () { return eval('a'); })()", "mine"],
  ])("%s", async (_, source, value) => {
    expect((await runScript(source)).value).toBe(value);
  });
});

test.each([
  ["function f() { return eval('import(\"fs\")'); } f()", "SyntaxError"],
  ["function f() { return eval('('); } f()", "SyntaxError"],
  ["function f() { return eval('nosuch()'); } f()", "ReferenceError"],
  ["function f() { return eval('process'); } f()", "ReferenceError"],
  ["function f() { return eval('this.constructor.constructor(\"return process\")()'); } f()", "ReferenceError"],
  ["(function () { return __e4x.evaluation.call(eval, this, undefined, {}, 'process'); })()", "ReferenceError"],
])("%s throws a %s", async (source, name) => {
  await expect(runScript(source)).rejects.toMatchObject({ name: expect.stringContaining(name) });
});
