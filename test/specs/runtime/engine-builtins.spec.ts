import { describe, expect, it, test } from "vitest";
import { runScript } from "../../runtime/run/run-script.ts";

async function valueOf(source: string): Promise<unknown> {
  return (await runScript(source)).value;
}

describe("what the engine has not is not there", () => {
  test.each([
    ...["Map", "Set", "WeakMap", "WeakSet", "Symbol", "Promise", "Reflect", "BigInt", "Intl", "globalThis", "DataView", "Atomics"],
    ...["console", "process", "require", "setTimeout", "Buffer", "fetch", "queueMicrotask", "structuredClone", "WebAssembly", "WeakRef"],
    ...["Object.assign", "Object.entries", "Object.values", "Object.fromEntries", "Object.is", "Object.hasOwn", "Object.setPrototypeOf"],
    ...[
      "Array.from",
      "Array.of",
      "Number.isInteger",
      "Number.EPSILON",
      "Math.trunc",
      "Math.sign",
      "Math.hypot",
      "String.raw",
      "Date.prototype.toTemporalInstant",
    ],
    ...["[].find", "[].includes", "[].entries", "[].at", "[].fill", "[].flat", "[].flatMap", "[].keys", "[].toSorted", "[].with"],
    ...[
      '"".padStart',
      '"".startsWith',
      '"".includes',
      '"".repeat',
      '"".replaceAll',
      '"".matchAll',
      '"".at',
      '"".codePointAt',
      '"".normalize',
    ],
    ...["/a/.flags", "/a/.dotAll", "/a/.unicode", "/a/.hasIndices", "/a/.exec('a').groups", "Error.captureStackTrace", "Proxy.revocable"],
    ...["new Uint8Array(1).map", "new Uint8Array(1).slice", "new Error('a').cause", "(function () {}).caller", "({}).hasOwn"],
  ])("%s", async (name) => {
    expect(await valueOf(`typeof ${name}`)).toBe(name.endsWith(".caller") ? "object" : "undefined");
  });

  test.each([
    ['JSON.parse("{\\"items\\": [1]}").items.find(function (x) { return x })', "is not a function"],
    ['"7".padStart(4, "0")', "is not a function"],
    ["Object.assign({}, {})", "Object.assign is not a function"],
    ["new Map()", "Map is not defined"],
    ["[1].includes(1)", "is not a function"],
  ])("%s throws", async (source, message) => {
    await expect(valueOf(source)).rejects.toThrow(message);
  });

  it("in no way that leads to the realm's own", async () => {
    const source = `[
      typeof RegExp.prototype.constructor.prototype.flags, typeof Object.getPrototypeOf(/a/).dotAll, typeof Error.prototype.constructor.captureStackTrace,
      typeof Date.prototype.constructor.prototype.toTemporalInstant, typeof Number.prototype.constructor.isInteger,
      Object.getPrototypeOf(RegExp.prototype) === Object.prototype, Function.prototype.constructor === Function
    ].join()`;
    expect(await valueOf(source)).toBe("undefined,undefined,undefined,undefined,undefined,true,true");
  });
});

describe("what the engine answers otherwise", () => {
  test.each([
    // Dates.
    ['new Date("2020-01-02 03:04:05.000Z").getTime()', NaN],
    ['new Date("2020-1-2").getTime()', NaN],
    ['new Date("02.01.2020").getTime()', NaN],
    ['new Date("2020-01-02T03:04:05+0100").getTime()', NaN],
    ['Date.parse("2024-01-02T03:04:05+01:00")', Date.UTC(2024, 0, 2, 2, 4, 5)],
    ['new Date("1/2/20").getFullYear()', 1920],
    ['new Date("31 Dec 2023 10:00").getUTCHours()', 10],
    ['new Date("2023/12/31").getDate()', 31],
    ["new Date(2020, 0, 31).setMonth(1)", Date.UTC(2020, 2, 2)],
    ["new Date(99, 1, 1).getFullYear()", 1999],
    ["new Date(new Date(5)).getTime()", 5],
    ["String(new Date(NaN))", "Invalid Date"],
    ["typeof Date()", "string"],
    ["new Date(0) < new Date(1)", true],
    ['new Date(0).toLocaleFormat("%d/%m/%Y %H:%M")', "01/01/1970 00:00"],
    ['new Date(0).toLocaleFormat("%I %p %U %w %y")', "12 AM 00 4 70"],
    // Numbers.
    ['parseInt("08")', 0],
    ['parseInt("010")', 8],
    ['parseInt(" 0x1f")', 31],
    ['parseInt("08.5", 10)', 8],
    ['Number("0b11")', NaN],
    ['isNaN("0o7")', true],
    ['Number({ valueOf: function () { return "12" } })', 12],
    ["(1234567.5).toLocaleString()", "1234567.5"],
    // Sorting.
    ["[3, 1, 2].sort(function (a, b) { return a > b }).join()", "1,2,3"],
    ["[3, 1, 2].sort(function (a, b) { return a < b }).join()", "3,2,1"],
    ["[5, 1, 4, 2, 3, 9, 8, 7, 6].sort(function (a, b) { return a > b }).join()", "1,2,3,4,5,6,7,8,9"],
    ["[undefined, 3, , 1].sort().join()", "1,3,,"],
    // Regular expressions.
    ['"abc".replace(/(x)?b/, function (all, x) { return "[" + x + "]" })', "a[]c"],
    ['"a1".replace(/([a-z])(\\d)(z)?/g, function (all, a, d, z) { return typeof z + arguments.length })', "string6"],
    ['"a,b".split(/(,)|(;)/).length', 4],
    ['"a-b-c".replace("-", "+", "g")', "a+b+c"],
    ['"a.b.c".replace(".", "-", "g")', "a-b-c"],
    ['var r = /b/g; r.test("abb") + "," + r.lastIndex + "," + r.test("abb") + "," + r.lastIndex', "true,2,true,3"],
    ['/(\\d+)-(\\d+)/.exec("tel 12-34"); RegExp.$1 + "|" + RegExp.$2 + "|" + RegExp.leftContext', "12|34|tel "],
    ['"x=1;y=2".replace(/(\\w)=(\\d)/g, "$2$1$$")', "1x$;2y$"],
    ['"aXbX".match(/X/g).length + "" + "aXbX".match(/b(X)/)[1] + "aXbX".search(/b/)', "2X2"],
    ['String(new RegExp("a/b", "gi"))', "/a\\/b/gi"],
    ['var r = /a/; r.compile("b", "g"); String(r) + r.test("b")', "/b/gtrue"],
    ["[/a/ instanceof RegExp, /a/.constructor === RegExp, RegExp(/a/g).global].join()", "true,true,true"],
    // Texts.
    ['"a".localeCompare("B")', 31],
    ['["é", "f", "e"].sort(function (a, b) { return a.localeCompare(b) }).join()', "e,f,é"],
    ['"straße".toUpperCase()', "STRAßE"],
    ['"\\u00a0a\\t".trim()', "a"],
    // Generics.
    ["var n = 0; Array.forEach([1, 2], function (v) { n += v }); n", 3],
    ['String.trim(" a ")', "a"],
    ['Array.map("ab", function (c) { return c + c }).join()', "aa,bb"],
    ["String.toUpperCase(true)", "TRUE"],
    // Source text.
    ['uneval({ a: [1, "b", null], "c d": undefined })', "({a:[1, \"b\", null], 'c d':(void 0)})"],
    ['[1, , "é"].toSource()', '[1, , "\\xE9"]'],
    ["var o = { a: 1 }; o.o = o; uneval(o)", "#1={a:1, o:#1#}"],
    ["new Date(5).toSource()", "(new Date(5))"],
    ["(5).toSource()", "(new Number(5))"],
    ['"a\\n\\"".quote()', '"a\\n\\""'],
    ['uneval(<a b="1"/>)', '<a b="1"/>'],
    // JSON.
    ['JSON.parse("[01, 1., .5, +1]").join()', "1,1,0.5,1"],
    ['JSON.stringify("a\\n\\u007f")', '"a\\u000a\\u007f"'],
    ["JSON.stringify({ a: { toJSON: function (key) { return typeof key } } })", '{"a":"undefined"}'],
    ['JSON.stringify({ b: [1, { c: null }], d: undefined }, null, "--")', '{\n--"b": [\n----1,\n----{\n------"c": null\n----}\n--]\n}'],
    // What scripts add.
    [
      'var o = { a: 1 }, seen = []; o.watch("a", function (n, b, a) { seen.push(n + b + a); return a * 2 }); o.a = 5; seen + "|" + o.a',
      "a15|10",
    ],
    ["var n = []; for (var p in Iterator({ a: 1, b: 2 }, true)) n.push(p); typeof Iterator({ a: 1 }).next().length", "number"],
  ])("%s", async (source, value) => {
    expect(await valueOf(source)).toEqual(value);
  });

  test.each([
    ["new RegExp('(?<=a)b')", "SyntaxError", "invalid quantifier"],
    ["new RegExp('(?<n>a)')", "SyntaxError", "invalid quantifier"],
    ["new RegExp('a', 'u')", "SyntaxError", "invalid regular expression flag u"],
    ["new RegExp('[')", "SyntaxError", "unterminated character class"],
    ["new RegExp(/a/, 'g')", "TypeError", "can't supply flags when constructing one RegExp from another"],
    ["Object.keys('ab')", "TypeError", '"ab" is not an object'],
    ["Object.freeze(1)", "TypeError", "1 is not an object"],
    ["Object.create(1)", "TypeError", "1 is not an object or null"],
    ["[1].sort(null)", "TypeError", "invalid Array.prototype.sort argument"],
    ["(1).toFixed(200)", "RangeError", "precision 200 out of range"],
    ["(255).toString(1)", "Error", "illegal radix 1"],
    ["decodeURIComponent('%')", "URIError", "malformed URI sequence"],
    ["var o = {}; o.o = o; JSON.stringify(o)", "TypeError", "cyclic object value"],
    ["JSON.parse('{')", "SyntaxError", "JSON.parse"],
    ["[].reduce(function () {})", "TypeError", "reduce of empty array with no initial value"],
    ["(function f() { return f() })()", "InternalError", "too much recursion"],
    ["(function f() { f(); return 1 })()", "InternalError", "too much recursion"],
  ])("%s throws", async (source, name, message) => {
    await expect(valueOf(source)).rejects.toMatchObject({ name, message });
    const caught = `try { ${source} } catch (e) { var found = [e.name, e.message, e instanceof Error, typeof e.lineNumber].join("|") } found`;
    expect(await valueOf(caught)).toBe([name, message, "true", "number"].join("|"));
  });

  it("errors know their place, also those that nobody made", async () => {
    const source = `var found = [];
function note(e) { found.push(e.fileName + ":" + e.lineNumber) }
try {
  null.x } catch (e) { note(e) }
try { throw new TypeError("a") } catch (e) { note(e) }
note(new Error("a", "f.js", 7));
found.join()`;
    expect((await runScript(source, { filename: "place.js" })).value).toBe("place.js:4,place.js:5,f.js:7");
    expect(await valueOf("var names = []; for (var n in new Error('a')) names.push(n); names.join()")).toBe(
      "message,fileName,lineNumber,stack,name",
    );
    expect(await valueOf("[InternalError('a').name, new InternalError('a') instanceof Error].join()")).toBe("InternalError,true");
  });
});
