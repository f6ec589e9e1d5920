import { describe, expect, it, test } from "vitest";
import type { CampaignOptions } from "../../runtime/index.ts";
import { compileModule, runModule } from "./support/run-module.ts";

function valueOf(expression: string, options?: CampaignOptions): Promise<unknown> {
  return runModule(`export default function () { return ${expression}; }`, options);
}

function bodyValue(body: string, options?: CampaignOptions): Promise<unknown> {
  return runModule(`export default function () { ${body} }`, options);
}

describe("what the engine has not, a TypeScript activity has not", () => {
  test.each([
    ["JSON.parse('{\"items\":[1]}').items.normalize()", "normalize is not a function"],
    ['("7" as any).isWellFormed()', "isWellFormed is not a function"],
    ["Math.hypot(1.5)", "Math.hypot is not a function"],
    ["Object.setPrototypeOf({}, {})", "Object.setPrototypeOf is not a function"],
    ['(function (name) { return ["a"][name]("a"); })("includes")', "is not a function"],
    ['"a"?.normalize()', "normalize is not a function"],
    ["({ at: 1 }).at(0)", "at is no function"],
    ['(undefined as any).includes("a")', "includes is no function of undefined"],
  ])("%s", async (expression, message) => {
    await expect(valueOf(expression)).rejects.toThrow(message);
    await expect(valueOf(expression)).rejects.toThrow(TypeError);
  });

  test.each([
    ["typeof [].find", "undefined"],
    ['typeof (function (name) { return Object[name]; })("assign")', "undefined"],
    ["typeof Promise", "undefined"],
    ["typeof globalThis", "undefined"],
    ['"a".padEnd === undefined', true],
    ["Number.MAX_UNSAFE_INTEGER", undefined],
    ["typeof /a/.flags", "undefined"],
  ])("%s", async (expression, value) => {
    expect(await valueOf(expression)).toBe(value);
  });

  test.each([
    ["JSON.parse('{\"items\":[1]}').items.find(function () { return true; })", 1],
    ['("7" as any).padStart(4, "0")', "0007"],
    ["[1].at(0)", 1],
    ['"aa".replaceAll("a", "b")', "bb"],
    ["[...[7].entries()].join()", "0,7"],
    ["Object.assign({}, { a: 1 }).a", 1],
    ["Math.trunc(1.5)", 1],
    ['["a"]["includes"]("a")', true],
    ['"a"?.includes("a")', true],
    ['[["a"]][0]?.flat().join()', "a"],
    ["typeof Object.entries + typeof Map", "functionfunction"],
    ["[5].find?.(function () { return true; })", 5],
    ["Number.EPSILON < Number.MAX_SAFE_INTEGER", true],
    ["new Map([[1, 2]]).get(1) + new Set([1]).size", 3],
  ])("what a script brings along, a TypeScript activity has: %s", async (expression, value) => {
    expect(await valueOf(expression)).toBe(value);
  });

  test.each(["Symbol('a')", "Promise.resolve()", "new WeakMap()"])("%s: no such name", async (expression) => {
    await expect(valueOf(expression)).rejects.toThrow(ReferenceError);
  });

  it("a method of the same name that is the author's own is called", async () => {
    expect(await bodyValue("const list = { find: (x: number) => x + 1, at() { return this.find(2); } }; return list.at();")).toBe(3);
    expect(
      await bodyValue("class A { flat() { return 'own'; } toString() { return 'A'; } } return new A().flat() + new A().toString();"),
    ).toBe("ownA");
  });
});

describe("what the engine does otherwise, a TypeScript activity does otherwise", () => {
  test.each<[string, unknown]>([
    ['isNaN(new Date("2020-01-02 03:04:05.000Z").getTime())', true],
    ['parseInt("08")', 0],
    ['parseInt("010")', 8],
    ['["010", "08"].map(function (text) { return parseInt(text); }).join()', "8,0"],
    ["[3, 1, 2].sort(function (a, b) { return (a > b) as any; }).join()", "1,2,3"],
    ["JSON.stringify({ b: 1, 1: 2 })", '{"b":1,"1":2}'],
    ["Object.keys({ b: 1, 1: 2 }).join()", "b,1"],
    ['"ab".replace(/(x)?b/, function (all, group) { return "[" + group + "]"; })', "a[]"],
    ['"b".localeCompare("a")', 1],
    ["(1234.5).toLocaleString()", "1234.5"],
    ["new Date(0).toLocaleString()", "Thu Jan  1 00:00:00 1970"],
    ['(Array as any).map("ab", function (letter) { return letter + letter; }).join()', "aa,bb"],
    ['(String as any).trim("  a ")', "a"],
    ['("a\\nb" as any).quote()', '"a\\nb"'],
    ["({ a: 1 } as any).toSource()", "({a:1})"],
    ["(new Date(0) as any).getYear()", 70],
    ["String(new Date(0))", "Thu Jan 01 1970 00:00:00 GMT+0000 (UTC)"],
    ['"" + new Date(0)', "Thu Jan 01 1970 00:00:00 GMT+0000 (UTC)"],
    ["`${new Date(0)}`", "Thu Jan 01 1970 00:00:00 GMT+0000 (UTC)"],
    ["[new Date(0)].join()", "Thu Jan 01 1970 00:00:00 GMT+0000 (UTC)"],
    ["JSON.stringify([new Date(0)])", '["1970-01-01T00:00:00.000Z"]'],
    ["JSON.stringify([new Date(NaN), { toJSON: () => 1 }])", "[null,1]"],
    ["new Date(NaN).toJSON()", null],
    ["(function () { const d: any = new Date(0); d.toISOString = () => 'own'; return d.toJSON(); })()", "own"],
    ["new Date(0).constructor === Date", true],
    ["new Date(0) instanceof Date", true],
    ["getCurrentDate() instanceof Date", true],
    ["/a/g instanceof RegExp", true],
    ["new Error('a') instanceof Error", true],
    ["new Error('a').constructor === Error", true],
    ["(function () { class Own extends Error {} return new Own('a') instanceof Own && new Own('a') instanceof Error; })()", true],
    ["(function () { try { return (null as any).a; } catch ({ message }) { return message; } })()", "null has no properties"],
    ["(function () { const o: any = {}; try { return o.a.trim(); } catch (error) { return error.message; } })()", "o.a is undefined"],
    [
      "(function () { const o: any = {}; try { return o.missing(); } catch (error) { return error.message; } })()",
      "o.missing is not a function",
    ],
    ["(function f(): any { try { return f(); } catch (error) { return String(error); } })()", "InternalError: too much recursion"],
  ])("%s", async (expression, value) => {
    expect(await valueOf(expression)).toBe(value);
  });

  it("dates have the clock and the zone of the campaign", async () => {
    const options = { now: new Date("2024-07-01T10:20:30.456Z"), timeZone: "Europe/Paris" };
    expect(await valueOf("new Date().getHours()", options)).toBe(12);
    expect(await valueOf("Date.now() === getCurrentDate().getTime()", options)).toBe(true);
    expect(await valueOf("String(getCurrentDate())", options)).toBe("Mon Jul 01 2024 12:20:30 GMT+0200 (CEST)");
    expect(await valueOf("'' + getCurrentDate()", options)).toBe("Mon Jul 01 2024 12:20:30 GMT+0200 (CEST)");
    expect(await bodyValue("vars.when = new Date(0); return `${vars.when}`;", options)).toBe("Thu Jan 01 1970 01:00:00 GMT+0100 (CET)");
    expect(await valueOf("new Date(2024, 0, 1).toISOString()", options)).toBe("2023-12-31T23:00:00.000Z");
  });

  it("one module serves campaigns in several zones", async () => {
    const evaluate = await compileModule("export default () => new Date(0).getHours();");
    expect(evaluate()).toBe(0);
    expect(await runModule("export default () => new Date(0).getHours();", { timeZone: "Asia/Tokyo" })).toBe(9);
    expect(evaluate()).toBe(0);
  });

  it("what an expression matched last is forgotten when another script runs", async () => {
    expect(await valueOf('(/(a)/.exec("a"), RegExp.$1)')).toBe("a");
    expect(await valueOf("RegExp.$1")).toBe("");
  });

  it("errors know their place, and a test that looks at them sees what it always sees", async () => {
    const error = (await valueOf("new TypeError('a')")) as Error & { lineNumber: number; fileName: string };
    expect(Object.keys(error)).toEqual([]);
    expect(typeof error.lineNumber).toBe("number");
    expect(await bodyValue("const keys = []; for (const key in new Error('a')) keys.push(key); return keys.join();")).toBe(
      "message,fileName,lineNumber,stack,name",
    );
  });
});

describe("what V8 says, without the names of compiled code", () => {
  test.each([
    ["vars();", "vars is not a function"],
    ["new (vars as any).x();", "vars.x is not a constructor"],
    ["getCurrentDate().foo();", "getCurrentDate(...).foo is not a function"],
    ["' a '.trim().foo();", "(...).foo is not a function"],
    ["[3].sort().map(String).foo();", "(...).map(...).foo is not a function"],
    ["const { a } = (vars as any).none.of;", "undefined"],
    ["const { a } = JSON.parse('{}').nothing;", "undefined has no properties"],
    ["const o: any = null; const { a } = o;", "o is null"],
    ["const f = ({ a }: any) => a; (f as any)();", "undefined has no properties"],
    ["const o: any = {}; return [...o.list];", "undefined is not iterable"],
  ])("%s", async (body, message) => {
    const error = (await bodyValue(body).catch((thrown: unknown) => thrown)) as Error;
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain(message);
    expect(error.stack).not.toMatch(/__xtkit|__e4x\.|Cannot destructure/);
  });
});

describe("`?.`", () => {
  test.each<[string, unknown]>([
    ["(undefined as any)?.trim()", undefined],
    ["(null as any)?.a.trim().b.c", undefined],
    ["({ a: ' x ' } as any)?.a.trim().length", 1],
    ["({ a: ' x ' } as any)?.a?.trim?.()?.length", 1],
    ["({} as any).a?.trim().toUpperCase()", undefined],
    ["({ a: { b: [3, 1] } } as any)?.a.b.sort()[0]", 1],
    ["({ f() { return this.x; }, x: 7 } as any)?.f?.().toString()", "7"],
    ["({ a: 1 } as any)?.['a']?.toFixed(1)", "1.0"],
    ["({ s: 'a-b' } as any)?.s?.['split']('-')?.length", 2],
    ["(' x ')?.trim?.().replace?.('x', 'y')", "y"],
  ])("%s", async (expression, value) => {
    expect(await valueOf(expression)).toBe(value);
  });

  it("skips what is behind, arguments included, and no error is lost", async () => {
    expect(await bodyValue("let n = 0; (undefined as any)?.replace(n++, n++); return n;")).toBe(0);
    await expect(bodyValue("const o: any = { a: {} }; return o?.a.b.trim();")).rejects.toThrow("o.a.b is undefined");
    await expect(valueOf("({ a: 1 } as any)?.a.trim()")).rejects.toThrow("trim is not a function");
  });

  it("evaluates each part once, in order", async () => {
    expect(
      await bodyValue(
        "const log: string[] = []; const at = (name: string, value: any) => (log.push(name), value);" +
          "at('object', ' a ')?.trim()[at('key', 'replace')](at('first', 'a'), at('second', 'b')); return log.join();",
      ),
    ).toBe("object,key,first,second");
  });
});

describe("members that are no values stay", () => {
  test.each<[string, unknown]>([
    ["const o: any = {}; o.find = 1; o.sort = 2; o.at ??= 3; return o.find + o.sort + o.at;", 6],
    ["const o: any = { at: 1 }; o.at++; o.at += 2; return o.at;", 4],
    ["const o: any = {}; [o.find, o.at] = [1, 2]; ({ a: o.sort } = { a: 3 }); return o.find + o.at + o.sort;", 6],
    ["const o: any = { find: 1 }; delete o.find; return 'find' in o;", false],
    ["const o: any = {}; for (o.at of [1, 2]); for (o.sort in { x: 1 }); return o.at + o.sort;", "2x"],
    ["const o: any = { find: class { x = 5 } }; return new o.find().x;", 5],
    [
      "class A { toString() { return 'A'; } } class B extends A { toString() { return super.toString() + 'B'; } } return new B().toString();",
      "AB",
    ],
    ["const o: any = { at(parts: any) { return parts[0] + this.x; }, x: 1 }; return o.at`a`;", "a1"],
    ["class P { #find = 3; get() { return this.#find; } } return new P().get();", 3],
  ])("%s", async (body, value) => {
    expect(await bodyValue(body)).toBe(value);
  });
});

it("Node.js's own objects stay whole", async () => {
  const before = [Date, Array.prototype.sort, String.prototype.replace, JSON.stringify, Object.keys, RegExp.prototype.exec, Error];
  await bodyValue("[2, 1].sort(); 'a'.replace(/a/, 'b'); JSON.stringify({}); new Error('a'); return 0;");
  expect([Date, Array.prototype.sort, String.prototype.replace, JSON.stringify, Object.keys, RegExp.prototype.exec, Error]).toEqual(before);
  expect("quote" in String.prototype).toBe(false);
  expect(Object.hasOwn(Error.prototype, "lineNumber")).toBe(false);
});

it("a date that a script leaves is a date for its test", async () => {
  const date = await valueOf("new Date(0)");
  expect(date).toBeInstanceOf(Date);
  expect(date).toStrictEqual(new Date(0));
});
