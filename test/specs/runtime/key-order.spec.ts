import { describe, expect, test } from "vitest";
import { lowerOperators } from "../../../build/node/operators/lower-operators.ts";
import { ownKeys } from "../../runtime/builtins/own-keys.ts";
import { keyOrder } from "../../runtime/e4x/key-order.ts";
import { runScript } from "../../runtime/run/run-script.ts";
import { runModule } from "./support/run-module.ts";

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
    ["an array with a name before its elements", "var o = []; o['b'] = 0; for (var i = 2; i > 0; i--) o[i] = i;", "b,2,1"],
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

describe("the rest of an object", () => {
  const o = "{ b: 1, 7: 2, a: 3, 3: 4, n: { 9: 1, x: 2, 4: 3 }, l: [{ 6: 1, 2: 2, q: 0 }] }";

  test.each<[body: string, keys: string]>([
    ["const { a, ...r } = o; return k(r);", "b,7,3,n,l"],
    ["var { a, n: { x, ...s }, ...r } = o, t = r; return k(t) + ' ' + k(s);", "b,7,3,l 9,4"],
    ["let { l: [{ q, ...r }], n: { ...s } = {} } = o; return k(r) + ' ' + k(s);", "6,2 9,x,4"],
    ["let a, r; const all = ({ a, ...r } = o); return k(r) + (all === o) + a;", "b,7,3,n,ltrue3"],
    ["let r, s; s = ({ ...r } = o).n; return k(r) + k(s);", "b,7,a,3,n,l9,x,4"],
    ["const t = {}; ({ a: t.a, ...t.r } = o); return k(t) + k(t.r);", "a,rb,7,3,n,l"],
    ["function f(x, { a, ...r }, y) { return k(r) + x + y; } return f(1, o, 2) + f.length;", "b,7,3,n,l123"],
    [
      "function f({ a, ...r } = {}, b = a, { c = b } = {}, ...d) { return k(r) + b + c + d; } return f(o, undefined, undefined, 5) + f.length;",
      "b,7,3,n,l3350",
    ],
    ["const f = ({ a, ...r }) => k(r); return f(o);", "b,7,3,n,l"],
    ["const f = (x, { ...r }, { ...s }) => ({ t: k(r) + x + k(s) }); return f(1, o, { 2: 0, 1: 0 }).t;", "b,7,a,3,n,l12,1"],
    ["class A { m({ a, ...r }) { return k(r) + this.z; } z = 5; } return new A().m(o);", "b,7,3,n,l5"],
    ["let t = ''; for (const { a, ...r } of [o, o.n]) { const a = 0; t += k(r) + a + ' '; } return t;", "b,7,3,n,l0 9,x,40 "],
    ["let t = ''; for (const { x, ...r } of [o.n]) t += k(r); return t;", "9,4"],
    ["let t = '', x, r; for ({ x, ...r } of [o.n]) t += k(r) + x; return t;", "9,42"],
    [
      "const fs = []; for (const { ...r } of [o.n, { 2: 0, 1: 0 }]) { if (!r) continue; fs.push(() => k(r)); } return fs.map((f) => f()).join(' ');",
      "9,x,4 2,1",
    ],
    ["let t = ''; for (let { x, ...r } = o.n; t === ''; ) t += k(r); return t;", "9,4"],
    ["try { throw o; } catch ({ a, ...r }) { return k(r); }", "b,7,3,n,l"],
    ["let n = 0; const { a, ...r } = (n++, o); return k(r) + n;", "b,7,3,n,l1"],
    ["const { a, ...r } = { get a() { return 1; }, b: 2 }; return k(r) + a;", "b1"],
    ['const { a, ...r } = JSON.parse(\'{"9":1,"a":0,"2":1}\'); return k(r);', "9,2"],
  ])("%s", async (body, keys) => {
    const code = `const k = (o) => { const keys = []; for (const key in o) keys.push(key); return keys.join(); };\nexport default function () { const o = ${o}; ${body} }`;
    expect(await runModule(code)).toBe(keys);
  });
});
