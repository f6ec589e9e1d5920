import { describe, expect, test } from "vitest";
import { lowerOperators } from "../../../build/node/operators/lower-operators.ts";
import { ownKeys } from "../../runtime/builtins/own-keys.ts";
import { keyOrder } from "../../runtime/e4x/key-order.ts";
import { runScript } from "../../runtime/run/run-script.ts";

const shown = "var shown = []; for (var key in o) shown.push(key); shown.join()";

describe("keys come in the order in which they were put in", () => {
  test.each<[title: string, source: string, keys: string]>([
    ["a literal", "var o = { b: 0, 1: 1, a: 2, 0: 3 };", "b,1,a,0"],
    ["numbers", "var o = {}; o[10] = 0; o[9] = 0; o[1.5] = 0; o[-1] = 0;", "10,9,1.5,-1"],
    ["texts", 'var o = {}; o["10"] = 0; o["09"] = 0; o["9"] = 0;', "10,09,9"],
    ["attributes of XML", "var o = {}; var rows = <l><r id='7'/><r id='3'/></l>; for each (var r in rows.r) o[r.@id] = r;", "7,3"],
    ["counted", 'var o = {}, ids = "7,3,7".split(","); for (var i = 0; i < 3; i++) o[ids[i]] = (o[ids[i]] || 0) + 1;', "7,3"],
    ["added to", "var o = {}; o[7] += 1; o[3] += 'x'; o[5]++; --o[4]; o[2] |= 1;", "7,3,5,4,2"],
    ["of an object that is more than a name", "var h = { o: {} }; h.o[7] = 1; h['o'][3] = 1; h.o[5]++; var o = h.o;", "7,3,5"],
    ["of the result of a call", "var o = {}; function get() { return o; } get()[7] = 1; get()[3] = 1;", "7,3"],
    ["of this", "function F() { this[7] = 1; this.x = 1; this[3] = 1; } var o = new F();", "7,x,3"],
    ["deleted and put in again", "var o = { 7: 1, 3: 1, x: 1 }; delete o[7]; o[7] = 1; delete o.x; o.x = 1;", "3,7,x"],
    ["deleted by name", "var h = { o: { b: 1, 1: 1 } }; delete h.o.b; h.o.b = 1; var o = h.o;", "1,b"],
    ["names between", "var o = {}; o.a = 1; o[2] = 1; o.b = 1; o[1] = 1; o.c = 1;", "a,2,b,1,c"],
    ["assigned again", "var o = { 7: 1, 3: 1 }; o[7] = 2;", "7,3"],
    ["nested", "var all = {}; var o = all[7] = {}; o[all[5] = 4] = 1; o[3] = 1; ", "4,3"],
    ["an array of elements", "var o = []; o[1] = 1; o[0] = 1;", "0,1"],
    ["an array with names", "var o = []; o['b'] = 0; o[1] = 1; o['a'] = 2; o[0] = 3;", "b,1,a,0"],
    ["more than an index", "var o = {}; o[4294967295] = 0; o[4294967294] = 0; o[1] = 0;", "4294967295,4294967294,1"],
    ["inherited", "function F() {} F.prototype.p = 1; var o = new F(); o[2] = 1; o[1] = 1;", "2,1,p"],
    ["no object", "var o = null;", ""],
    ["XML", "var o = <a><b/><c/></a>; o.b[0] = 'x'; o['d'] = 1;", "0,1,2"],
  ])("%s", async (_, source, keys) => {
    expect((await runScript(source + shown)).value).toBe(keys);
  });

  test("values, too", async () => {
    expect((await runScript("var o = { 7: 'a', 3: 'b' }, all = []; for each (var v in o) all.push(v); all.join()")).value).toBe("a,b");
  });

  test("what is deleted in the loop is not met", async () => {
    const source = "var o = { 7: 1, 3: 1, 5: 1 }, met = []; for (var k in o) { met.push(k); delete o[3]; } met.join()";
    expect((await runScript(source)).value).toBe("7,5");
  });

  test("many, in a number of steps that grows with them", async () => {
    const source = "var o = {}; for (var i = 20000; i > 0; i--) o[i] = i; var first; for (first in o) break; first";
    expect((await runScript(source)).value).toBe("20000");
  });
});

describe("objects and keys are evaluated once, and assignments stay what they are", () => {
  test.each<[string, string, unknown]>([
    ["the object", "var n = 0; function f() { n++; return {}; } f()[1] = 2; f()[1]++; delete f()[1]; delete f().x; n", 4],
    ["the key", "var n = 0, o = {}; o[n++] = 1; o[n++] += 1; n", 2],
    ["the value", "var o = {}; (o[1] = 5) + (o[2] = 6)", 11],
    ["a frozen object", "var o = { p: Object.freeze({}) }; o.p[1] = 1; delete o.p[2]; o.p[1] === undefined", true],
    ["no object", "var o, e; try { o[1] = 1; } catch (x) { e = x.name; } e", "TypeError"],
    ["without semicolons", "var h = { o: {} }, a = h\nh.o[1] = 2\nh.o[1]", 2],
    ["a list as key", "var o = {}; o[1, 2] = 3; o[2]", 3],
    ["what delete answers", "var o = { 1: 1 }; delete o[1] && !(1 in o)", true],
    ["a loop over a list", "var n = 0; for (var k in 1, { 2: 1, 1: 1 }) n += k; n", "021"],
  ])("%s", async (_, source, value) => {
    expect((await runScript(source)).value).toBe(value);
  });
});

test("names, enumerable or not, for what asks for them", () => {
  const object: Record<string, number> = {};
  for (const name of ["7", "x", "3"]) {
    keyOrder.note(object, name);
    object[name] = 1;
  }
  Object.defineProperty(object, "hidden", { value: 1 });
  expect(ownKeys(object)).toEqual(["7", "x", "3", "hidden"]);
  expect(ownKeys({ b: 1, 1: 1 })).toEqual(["1", "b"]);
  expect(ownKeys([1, 2])).toEqual(["0", "1", "length"]);
});

test("literals that are in order already stay as they are", () => {
  for (const code of ["f({ a: 1 })", "f({ 1: 1, 2: 2, a: 1 })", "f({ [a]: 1 })", "f({ ...a })"])
    expect(lowerOperators(code).code).toBe(code);
});

test.each<[literal: string, keys: string]>([
  ["{ [b]: 1, [a]: 2 }", "7,3"],
  ["{ x: 1, [b]: 1, y: 2, [a]: 2 }", "x,7,y,3"],
  ["{ ...{ [b]: 1, [a]: 1 }, 2: 1 }", "7,3,2"],
  ["{ 9: 1, ...{ 5: 1 }, get [a]() { return 1; }, [b]() { return 1; } }", "9,5,3,7"],
  ["{ [`${b}`]: { [a]: 1, x: 2 }, ...null, ...'z', [a]: 1 }", "7,0,3"],
  ["{ [b]: this === undefined, [a]: arguments.length }", "7,3"],
  ["{ ...[4, 5], [b]: 1 }", "0,1,7"],
  ["{ x: 1, ...{ y: 1 } }", "x,y"],
])("literals of newer JavaScript: %s", (literal, keys) => {
  const { code } = lowerOperators(
    `return (function (a, b) { var shown = []; for (var k in ${literal}) shown.push(k); return shown.join(); })(3, 7)`,
  );
  expect((new Function("__e4x", code) as (operations: object) => unknown)({ keys: keyOrder })).toBe(keys);
});
