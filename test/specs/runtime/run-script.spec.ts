import { describe, expect, test } from "vitest";
import { createE4X } from "../../runtime/e4x/create-e4x.ts";
import { runScript, type ScriptCampaign } from "../../runtime/run/run-script.ts";
import type { WireValue } from "../../runtime/wire/wire.ts";

describe("the result of a script", () => {
  test.each<[string, string, unknown]>([
    ["completion value", "var a = 1; a + 1", 2],
    ["nothing", "var a = 1", undefined],
    [
      "data",
      "({ a: [1, 'x', null, undefined, NaN, -0, new Date(5)], b: { c: true } })",
      { a: [1, "x", null, undefined, NaN, -0, new Date(5)], b: { c: true } },
    ],
    ["sloppy code", "(function () { undeclared = 4; return this === (function () { return this; })(); })() && undeclared", 4],
    [
      "only the names of a script",
      "[typeof process, typeof require, typeof console, typeof setTimeout, typeof xtk, typeof logInfo].join()",
      "undefined,undefined,undefined,undefined,undefined,function",
    ],
    [
      "one realm for all values",
      "[<a/>.name() instanceof QName, [] instanceof Array, vars instanceof Object, logInfo instanceof Function].join()",
      "true,true,true,true",
    ],
    ["eval", "var json = '{\"a\": 5}'; eval('(' + json + ')').a + eval(6)", 11],
    ["eval of E4X", "String(eval('var made = <a b=\"1\"/>; made').@b)", "1"],
    ["a function from text", "new Function('a', 'b', 'return a.@n + b')(<a n=\"5\"/>, 1)", "51"],
    ["a circle", "var o = {}; o.o = o; o", { o: "[Circular]" }],
  ])("%s", async (_, source, value) => {
    expect((await runScript(source)).value).toStrictEqual(value);
  });

  test("XML stays XML, with its settings", async () => {
    const { value } = await runScript("XML.prettyPrinting = false; ({ row: <a><b/></a> })");
    expect(String((value as { row: unknown }).row)).toBe("<a><b/></a>");
  });

  test("logs and variables", async () => {
    const vars = { given: "1" };
    const result = await runScript(
      'logInfo("a", 1); logWarning(<x>t</x>); logVerbose([1, 2]); vars.list = [1, 2]; instance.vars.n = 1; event.vars.given += "!"',
      { vars },
    );
    expect(result.logs).toEqual([
      { level: "info", message: "a 1" },
      { level: "warning", message: "t" },
      { level: "verbose", message: "1,2" },
    ]);
    expect(result.vars).toEqual({ given: "1!", list: "1,2" });
    expect(result.instanceVars).toEqual({ n: 1 });
    expect(vars).toEqual({ given: "1" });
  });
});

describe("what a script throws", () => {
  test.each<[string, string, unknown]>([
    ["an error", "throw new RangeError('far')", new RangeError("far")],
    ["the engine's", "nosuch()", new ReferenceError("nosuch is not defined")],
    ["logError", "logError('stop'); logInfo('never')", new Error("stop")],
    [
      "not emulated",
      "task.getProgress()",
      expect.objectContaining({ message: expect.stringMatching(/^not emulated: task\.getProgress\./) }),
    ],
    [
      "a field that nobody gave",
      "instance.folderName",
      new Error('not emulated: instance.folderName. Give the field with the run: { instance: { "folderName": … } }.'),
    ],
    ["text", "throw 'plain'", "plain"],
    ["data", "throw { code: 5 }", { code: 5 }],
  ])("%s", async (_, source, thrown) => {
    await expect(runScript(source)).rejects.toEqual(thrown);
  });

  test("has the class and the properties it had", async () => {
    const error: unknown = await runScript("var e = new TypeError('t'); e.code = 7; throw e").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ code: 7 });
  });

  test.each([
    ["\n\n  nosuch.x;", "w/a.js:3:3"],
    ["var a = 1;\nfunction f() {\n  if (a == 1)\n    throw new Error('x');\n}\nf();", "w/a.js:4:11"],
  ])("names the place in the source: %j", async (source, place) => {
    const error: unknown = await runScript(source, { filename: "w/a.js" }).catch((thrown: unknown) => thrown);
    expect((error as Error).stack).toContain(place);
  });

  test.each(["return 1", "var = 1", "<a></b>", "let x = () => 1"])("text that the engine would not compile: %s", async (source) => {
    await expect(runScript(source)).rejects.toThrow(SyntaxError);
  });

  test("an error that a service throws can be caught", async () => {
    expect((await runScript("try { logError('m'); } catch (e) { [e instanceof Error, e.message].join(); }")).value).toBe("true,m");
  });
});

describe("globals", () => {
  test("data, functions and XML are made anew", async () => {
    const e4x = createE4X();
    const seen: unknown[] = [];
    const globals = {
      config: { list: [1, { at: new Date(5) }] },
      row: e4x.operations.build("row", { id: 1 }),
      tools: { twice: (n: number) => n * 2 },
      see: (value: { toXMLString(): string }, data: unknown) => (seen.push(value.toXMLString(), data), value),
    };
    const { value } = await runScript(
      "config.list.push(3); row.@id = 2; [config.list instanceof Array, config.list[1].at instanceof Date, row instanceof XML, tools.twice(4), see(row, { k: [1] }).@id.toString(), String(row.@id)]",
      { globals },
    );
    expect(value).toEqual([true, true, true, 8, "2", "2"]);
    expect(seen).toEqual(['<row id="2"/>', { k: [1] }]);
    expect(globals.config.list).toHaveLength(2);
  });

  test("what a function throws, the script gets as an error of its own", async () => {
    const globals = {
      fail: () => {
        throw new TypeError("no");
      },
    };
    expect((await runScript("try { fail(); } catch (e) { [e instanceof TypeError, e.message].join(); }", { globals })).value).toBe(
      "true,no",
    );
  });
});

test("a campaign gets the calls and the variables", async () => {
  const calls: [string, readonly WireValue[]][] = [];
  const finished: unknown[] = [];
  const campaign: ScriptCampaign = {
    strictBuilders: false,
    connect: ({ vars = {}, activity } = {}) => ({
      logs: [{ level: "info", message: "from the server" }],
      state: { vars, instanceVars: {}, taskVars: {}, fields: { instance: {}, task: {}, event: {}, activity: { name: activity ?? "" } } },
      bridge: {
        paths: ["xtk.session.Write"],
        call(path, args) {
          calls.push([path, args]);
          return { xml: { name: "done", attributes: [["n", "1"]], children: [] } };
        },
      },
      finish: (left) => finished.push(left),
    }),
  };
  const result = await runScript('vars.b = activity.name; String(xtk.session.Write(<a b="1"/>).@n)', {
    campaign,
    vars: { a: 1 },
    activity: "step",
  });
  expect(result).toEqual({
    value: "1",
    logs: [{ level: "info", message: "from the server" }],
    vars: { a: 1, b: "step" },
    instanceVars: {},
  });
  expect(calls).toEqual([["xtk.session.Write", [{ xml: { name: "a", attributes: [["b", "1"]], children: [] } }]]]);
  await expect(runScript("vars.c = 1; throw 'x'", { campaign })).rejects.toBe("x");
  expect(finished).toEqual([
    { vars: { a: 1, b: "step" }, instanceVars: {}, taskVars: {} },
    { vars: { c: 1 }, instanceVars: {}, taskVars: {} },
  ]);
});

describe("the default namespace ends with the function that sets it", () => {
  const set = 'default xml namespace = "u";';
  test.each([
    ["returned from", `function f() { ${set} return <r/>; } [f().name(), <r/>.name()].join()`, "u::r,r"],
    ["thrown out of", `function f() { ${set} throw 1; } try { f(); } catch (e) {} String(<r/>.name())`, "r"],
    [
      "set again outside",
      `default xml namespace = "o"; function f() { ${set} return <r/>; } [f().name(), <r/>.name()].join()`,
      "u::r,o::r",
    ],
    [
      "calling itself",
      `function f(n) { if (n) { ${set} f(n - 1); return <r/>.name(); } return <r/>.name(); } [f(2), f(0)].join()`,
      "u::r,r",
    ],
    [
      "in a function inside",
      `function f() { function g() { ${set} return <r/>; } return [g().name(), <r/>.name()].join(); } f()`,
      "u::r,r",
    ],
    ["an expression", `var f = function () { ${set} return <r/>; }; [f().name(), <r/>.name()].join()`, "u::r,r"],
    [
      "with functions and a directive in it",
      `function f() { "use strict"; var v = g(); ${set} return v + <r/>.name(); function g() { return "g"; } } [f(), <r/>.name()].join()`,
      "gu::r,r",
    ],
    [
      "calling a function from outside",
      `function g() { return <r/>.name(); } function f() { ${set} return g(); } [f(), <r/>.name()].join()`,
      "r,r",
    ],
    ["returning a function", `function f() { ${set} return function () { return <r/>.name(); }; } [f()(), <r/>.name()].join()`, "u::r,r"],
    [
      "returning a function, set again after it was made",
      `function f() { ${set} var g = function () { return <r/>.name(); }; default xml namespace = "v"; return g; } String(f()())`,
      "v::r",
    ],
    [
      "called by one that sets another",
      `function f() { ${set} return function () { return <r/>.name(); }; } function h(g) { default xml namespace = "h"; return [g(), <r/>.name()]; } h(f()).join()`,
      "u::r,h::r",
    ],
    [
      "in a function around one that sets none",
      `function f() { ${set} function g() { return (function () { return <r/>.name(); })(); } return g(); } String(f())`,
      "u::r",
    ],
    [
      "in the program, seen by functions that set one",
      `default xml namespace = "o"; function g() { return <r/>.name(); } function f() { ${set} return g(); } String(f())`,
      "o::r",
    ],
    ["in the program it lasts", `${set} function f() { return <r/>; } String(f().name())`, "u::r"],
  ])("%s", async (_, source, value) => {
    expect((await runScript(source)).value).toBe(value);
  });
});

describe("a prefix that nothing declares throws where the literal is evaluated", () => {
  test.each([
    "var x = <p:a/>;",
    "var x = <a p:b='1'/>;",
    "var x = <a><b><p:c/></b></a>;",
    "var x = <><p:a/></>;",
    "var x = <a xmlns:p='u'>{<p:b/>}</a>;",
    "var n = 'p:a'; var x = <{n}/>;",
    "(function () { return <p:a/>; })();",
  ])("%s", async (source) => {
    const { value } = await runScript(
      `var where = ""; try { ${source} where = "after"; } catch (e) { where = e.name + ": " + e.message; } where`,
    );
    expect(value).toBe("TypeError: invalid XML namespace p");
  });

  test.each(["<a xmlns:p='u'><p:b p:c='1'/></a>", "<p:a xmlns:p='u'/>", "<a><b xmlns:p='u'><p:c/></b></a>", "<a xml:lang='fr'/>"])(
    "declared: %s",
    async (source) => {
      expect((await runScript(`var x = ${source}; "fine"`)).value).toBe("fine");
    },
  );
});
