import { describe, expect, it, test } from "vitest";
import { createCampaign, runScript, type Campaign } from "../../runtime/index.ts";
import { captureBuiltins } from "../../runtime/run/capture-builtins.ts";

function prepared(): Campaign {
  return createCampaign({
    now: new Date("2024-05-06T07:08:09Z"),
    rows: { "nms:recipient": [{ id: 1, email: "a@x.io", birthDate: "2000-01-01" }] },
    libraries: { "cus:lib.js": "function fromLibrary(a) { return a + 1 }" },
    files: { "/a.txt": "one\ntwo\n" },
  });
}

/** A script that uses a bit of everything that the mock does within its realm. */
const work = `
var query = xtk.queryDef.create(<queryDef schema="nms:recipient" operation="select"><select><node expr="@email"/></select></queryDef>);
var rows = query.ExecuteQuery();
var doc = <doc xmlns:n="urn:n"><a n:b="1">t</a><a/>{[1, 2]}</doc>;
doc.a[1].@c = "x & y";
doc.appendChild(<z/>);
delete doc.a[0];
var names = ""; for each (var child in doc.*) names += child.name() + ",";
var filtered = doc..a.(@c == "x & y").toXMLString();
var dom = DOMDocument.fromXMLString("<r><s t='1'/></r>");
var s = dom.root.getElementsByTagName("s")[0].getAttribute("t");
loadLibrary("cus:lib.js");
var file = new File("/a.txt"); file.open(); var lines = file.readln() + file.readln();
logInfo("line " + fromLibrary(1));
var failed; try { nms.foo.Bar() } catch (e) { failed = e.message }
vars.kept = "v"; instance.vars.list = "l";
var recipient = nms.recipient.load(1);
var text = [rows.toXMLString(), doc.toXMLString(), names, filtered, s, lines, failed, recipient.email, recipient.birthDate.getTime(), getCurrentDate().getTime(), eval("<e>{1 + 1}</e>.toXMLString()")];
`;

const breakers: readonly (readonly [string, string])[] = [
  [
    "methods of lists",
    'var own = ["push", "pop", "slice", "splice", "map", "filter", "some", "every", "shift", "concat", "reverse", "forEach"]; for (var i = 0; i < own.length; i++) Array.prototype[own[i]] = function () { throw new Error("own") };',
  ],
  [
    "methods of texts",
    'var own = ["replace", "split", "indexOf", "charAt", "charCodeAt", "slice", "substring", "trim", "match", "toLowerCase"]; for (var i = 0; i < own.length; i++) String.prototype[own[i]] = function () { throw new Error("own") };',
  ],
  [
    "functions of Object",
    'var own = ["keys", "create", "defineProperty", "freeze", "getOwnPropertyNames", "getPrototypeOf", "getOwnPropertyDescriptor"]; for (var i = 0; i < own.length; i++) Object[own[i]] = function () { throw new Error("own") };',
  ],
  [
    "JSON, Math and numbers",
    'JSON.parse = JSON.stringify = Math.min = Math.max = Math.floor = parseInt = parseFloat = isNaN = Number = function () { throw new Error("own") };',
  ],
  ["whole constructors", "Object = Array = String = RegExp = Error = TypeError = Date = undefined;"],
  [
    "names of newer builtins",
    'Array.prototype.find = Array.prototype.includes = Array.prototype.at = String.prototype.startsWith = Object.assign = Object.entries = function () { throw new Error("own") }; Map = Set = Symbol = Reflect = undefined;',
  ],
  [
    "dates",
    'Date.prototype.getTime0 = Date.prototype.getTime; var own = ["toISOString", "getUTCMonth", "getUTCDate", "toString", "valueOf"]; for (var i = 0; i < own.length; i++) Date.prototype[own[i]] = function () { throw new Error("own") };',
  ],
];

describe("what a script makes of its builtins", () => {
  test.each(breakers)("%s: the mock does not notice", async (_, breaker) => {
    const wanted = await runScript(`${work} text.join("|")`, { campaign: prepared() });
    const got = await runScript(`var join = [].join; ${breaker}\n${work} join.call(text, "|")`, { campaign: prepared() });
    expect(got.value).toBe(wanted.value);
    expect(got.logs).toEqual(wanted.logs);
    expect(got.vars).toEqual(wanted.vars);
    expect(got.instanceVars).toEqual(wanted.instanceVars);
  });

  it("is its own: a polyfill is called", async () => {
    const source = `if (!Array.prototype.find) Array.prototype.find = function (f) { for (var i = 0; i < this.length; i++) if (f(this[i])) return this[i] };
      if (!String.prototype.startsWith) String.prototype.startsWith = function (t) { return this.indexOf(t) === 0 };
      if (typeof Object.assign !== "function") Object.assign = function (a, b) { for (var k in b) a[k] = b[k]; return a };
      [[1, 2, 3].find(function (x) { return x > 1 }), "ab".startsWith("a"), Object.assign({ a: 1 }, { b: 2 }).b].join()`;
    expect((await runScript(source)).value).toBe("2,true,2");
  });

  it("is gone in the next run", async () => {
    const campaign = prepared();
    await runScript("Array.prototype.push = null; Object.keys = null; Date.prototype.getDate = null;", { campaign });
    expect((await runScript("[typeof [].push, typeof Object.keys, typeof new Date().getDate].join()", { campaign })).value).toBe(
      "function,function,function",
    );
  });
});

describe("the text of a realm", () => {
  test.each([
    ["list.push(1, 2)", "builtin$call$push$2(list, 1, 2)"],
    ["list.push(...more)", "builtin$call$push$n(list, ...more)"],
    ["a.map(f).filter(g)", "builtin$call$filter$1(builtin$call$map$1(a, f), g)"],
    ["(a ?? b).pop()", "builtin$call$pop$0((a ?? b))"],
    ["own.find(other.trim())", "builtin$call$find$1(own, builtin$call$trim$0(other))"],
    ["value.toString()", "value.toString()"],
    ["this.push(1)", "this.push(1)"],
    ["map.get(key)", "map.get(key)"],
  ])("%s", (source, captured) => {
    expect(captureBuiltins(source).split("\n").at(-1)).toBe(captured);
  });

  it("refuses what it cannot capture", () => {
    expect(() => captureBuiltins("list?.push(1)")).toThrow("an optional call can't be captured: list?.push(1)");
  });
});
