import { describe, expect, test } from "vitest";
import { createE4X } from "../../runtime/e4x/create-e4x.ts";
import { runScript } from "../../runtime/run/run-script.ts";
import { THOROUGH } from "../support/thorough.ts";

const DEPTH = 20_000;
/** Far more levels than a call stack has frames. */
const FAR = THOROUGH ? 100_000 : 30_000;
const MEGABYTES = THOROUGH ? 5_000_000 : 1_000_000;

describe("a script cannot reach the host", () => {
  const globals = {
    data: { list: [{ at: new Date(0) }] },
    fn: () => ({ deep: [1] }),
    fail: () => {
      throw new Error("host");
    },
    row: createE4X().operations.build("row", { id: 1 }),
  };

  /** Each value in turn: its constructor's constructor must not compile for the host's realm. */
  const values = [
    "this",
    "logInfo",
    "vars",
    "event",
    "events",
    "instance",
    "activity",
    "XML",
    "XMLList",
    "QName",
    "new QName('a')",
    "new Namespace('u')",
    "<a/>",
    "<a/>.b",
    "<a/>.name",
    "<a/>.name()",
    "data",
    "data.list",
    "data.list[0].at",
    "fn",
    "fn()",
    "fn().deep",
    "row",
    "row.@id",
    "XML.settings()",
    "[]",
    "/x/",
    "(function () {})",
    "JSON",
    "Math",
    "eval",
    "Function",
    "isXMLName",
    "<a/>.function::name",
    "(function () { try { fail(); } catch (e) { return e; } })()",
    "(function () { try { logError('x'); } catch (e) { return e; } })()",
    "(function () { try { null.x; } catch (e) { return e; } })()",
    "(function () { try { <a>&x;</a>; } catch (e) { return e; } })()",
    "(function () { try { eval('<a'); } catch (e) { return e; } })()",
    "(function f() { try { return f(); } catch (e) { try { logInfo('deep'); } catch (g) { return g; } return e; } })()",
    "(function f() { try { return f(); } catch (e) { try { return eval('1'); } catch (g) { return g; } } })()",
  ];
  test.each(values)("%s", async (value) => {
    const source = `var found = [];
      var value = ${value};
      for (var hops = 0; hops < 4 && value !== null && value !== undefined; hops++) {
        try { found.push(String(value.constructor("return typeof process")())); } catch (e) {}
        try { found.push(String(value.constructor.constructor("return typeof process")())); } catch (e) {}
        try { value = Object.getPrototypeOf(value); } catch (e) { break; }
      }
      found.join()`;
    const { value: found } = await runScript(source, { globals });
    expect(String(found)).not.toMatch(/object/);
  });

  test("not through the stack either", async () => {
    const source = `var seen = [];
      Error.prepareStackTrace = function (e, frames) { return frames; };
      function look(frames) { for (var i = 0; frames && i < frames.length && frames[i].getFunction; i++) { var f = frames[i].getFunction(), t = frames[i].getThis(); if (f && f !== look && !(f instanceof Function)) seen.push("function"); if (t && !(t instanceof Object) && t !== this) seen.push("this"); } }
      look(new Error().stack);
      try { logError("x"); } catch (e) { look(e.stack); }
      <a><b/></a>.(look(new Error().stack));
      (function inner() { if (inner.caller) seen.push("caller"); })();
      seen.join()`;
    expect((await runScript(source)).value).toBe("");
  });

  test.each([
    "this.constructor.constructor('return process')()",
    "new Function('return process')()",
    "eval('process')",
    "(function () { return this; })().process.exit()",
  ])("%s throws", async (source) => {
    await expect(runScript(source)).rejects.toThrow();
  });

  test.each([
    "import('node:fs').catch(function (e) { vars.a = e.constructor.constructor('return typeof process')(); })",
    "import.meta.url",
    "eval('import(\"node:fs\")')",
    "new Function('return import(\"node:fs\")')()",
  ])("%s does not compile", async (source) => {
    await expect(runScript(source)).rejects.toThrow(SyntaxError);
  });

  test("a script that changes builtins harms itself alone", async () => {
    const source =
      "Array.prototype.map = Object.keys = JSON.parse = function () { return ['x']; }; Object.prototype.polluted = 1; String.prototype.evil = function () {}; vars.a = 1;";
    await runScript(source).catch(() => undefined);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect([1].map(String)).toEqual(["1"]);
    expect((await runScript("typeof ({}).polluted + [1].map(String)")).value).toBe("undefined1");
  });

  test("member names of the language are plain names in XML", async () => {
    const { value } = await runScript(
      "var x = <a/>; x.__proto__ = 'p'; x.constructor = 'c'; x.@__proto__ = 1; vars.__proto__ = 'v'; [x.toXMLString(), vars instanceof Object].join()",
    );
    expect(value).toBe('<a __proto__="1">\n  <__proto__>p</__proto__>\n  <constructor>c</constructor>\n</a>,true');
  });
});

describe("hostile markup", () => {
  const { XML } = createE4X();
  test.each([
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', SyntaxError],
    ["<a>&x;</a>", TypeError],
    ['<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', SyntaxError],
    ["<a>&#0;</a>", TypeError],
    ["<a>&#x110000;</a>", TypeError],
    ["<a".repeat(50_000), SyntaxError],
    ["<a>" + "&".repeat(50_000), SyntaxError],
    ["<a " + " ".repeat(100_000), SyntaxError],
    ["<a b='", SyntaxError],
    ["<!--", SyntaxError],
  ])("%.40s", (markup, type) => {
    expect(() => new XML(markup)).toThrow(type);
  });
});

describe(`${DEPTH} levels`, () => {
  const e4x = createE4X();
  const { operations } = e4x;
  const markup = "<a>".repeat(DEPTH) + "</a>".repeat(DEPTH);
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- XML values are dynamic by nature
  const deep = new e4x.XML(markup) as any;

  test.each<[string, () => unknown]>([
    ["print", () => deep.toXMLString().length > DEPTH],
    ["copy and compare", () => operations.equal(deep.copy(), deep)],
    ["descend", () => deep.descendants("a").length() === DEPTH - 1],
    ["travel", () => operations.equal(e4x.fromWire((e4x.toWire(deep) as { xml: never }).xml), deep)],
    ["cross", () => operations.equal(e4x.fromFlat(e4x.toFlat(deep)!), deep)],
    ["normalize", () => deep.normalize() === deep],
    ["embed", () => String(operations.element("r", [], [[deep]])).length > DEPTH],
    [
      "nested operations",
      () => {
        let value = operations.element("a", []);
        for (let level = 1; level < DEPTH; level++) value = operations.element("a", [], [value as object]);
        return operations.equal(value, deep);
      },
    ],
  ])("%s", (_, task) => {
    expect(task()).toBe(true);
  });

  test.each([
    ["a value", `new XML("${markup}").*.length()`],
    ["a literal", `${markup}.*.length()`],
    ["an array", `var a = []; for (var i = 0; i < ${FAR}; i++) a = [a]; a`],
    ["a sum", `var a = 1; ${Array(DEPTH).fill("a").join(" + ")}`],
    ["an argument", `logInfo(new XML("${markup}"))`],
    ["recursion", "function f() { f(); } f()"],
  ])("in a script, %s: an answer or an error", async (_, source) => {
    const outcome: unknown = await runScript(source).then(
      ({ value }) => value,
      (error: unknown) => error,
    );
    const isTooDeep = outcome instanceof Error && outcome.name === "InternalError" && outcome.message === "too much recursion";
    expect(["number", "undefined"].includes(typeof outcome) || isTooDeep || outcome instanceof SyntaxError).toBe(true);
  });
});

describe(`${FAR} levels`, () => {
  const levels = FAR;
  const e4x = createE4X();
  const markup = "<a>".repeat(levels) + "</a>".repeat(levels);

  test.each<[string, () => unknown]>([
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- XML values are dynamic by nature
    ["of text", () => (new e4x.XML(markup) as any).descendants("a").length()],
    [
      "of prefixes",
      () => {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
        const deep = new e4x.XML("<p:a xmlns:p='u'>".repeat(levels) + "</p:a>".repeat(levels)) as any;
        return deep.descendants(new e4x.QName("u", "a")).length();
      },
    ],
    [
      "of unclosed tags",
      () => {
        try {
          return new e4x.XML("<a>t".repeat(levels));
        } catch (error) {
          return error instanceof SyntaxError ? levels - 1 : error;
        }
      },
    ],
  ])("%s", (_, task) => {
    expect(task()).toBe(levels - 1);
  });

  test.each([
    ["in new XML", `new XML("${markup}")..a.length()`],
    [
      "built downwards",
      `var root = <a/>, x = root; for (var i = 1; i < ${levels}; i++) { var c = <a/>; x.appendChild(c); x = c; } root..a.length()`,
    ],
    ["built upwards", `var x = <a/>; for (var i = 1; i < ${levels}; i++) { var c = <a/>; c.appendChild(x); x = c; } x..a.length()`],
    ["built by assignment", `var root = <a/>, x = root; for (var i = 1; i < ${levels}; i++) { x.a = ""; x = x.a; } root..a.length()`],
  ])("in a script, %s", async (_, source) => {
    expect((await runScript(source)).value).toBe(levels - 1);
  });

  test.each([
    ["a literal", markup],
    ["a literal in a filter", `(<r/>).(${markup})`],
    ["braces", "<a>{".repeat(levels) + "1" + "}</a>".repeat(levels)],
  ])("%s is a clean error", async (_, literal) => {
    await expect(runScript(`var x = ${literal};`)).rejects.toThrow(SyntaxError);
  });
});

describe("megabytes", () => {
  const { XML } = createE4X();
  const big = "x".repeat(MEGABYTES);
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- XML values are dynamic by nature
  const read = (markup: string): any => new XML(markup);

  test.each<[string, () => unknown, unknown]>([
    ["an attribute", () => String(read(`<a b="${big}"/>`)["@b"]).length, MEGABYTES],
    ["an attribute of entities", () => String(read(`<a b="${"&amp;".repeat(MEGABYTES / 5)}"/>`)["@b"]).length, MEGABYTES / 5],
    ["a name", () => read(`<${big}/>`).name().localName.length, MEGABYTES],
    ["white space around text", () => String(read(`<a>${" ".repeat(MEGABYTES)}x<b/></a>`)[0]), "x"],
    ["white space inside text", () => String(read(`<a>x${" ".repeat(MEGABYTES)}y<b/></a>`)[0]).length, MEGABYTES + 2],
    [
      "attributes by the thousand",
      () =>
        read(`<a ${Array.from({ length: 20_000 }, (_, n) => `a${n}="${n}"`).join(" ")}/>`)
          .attributes()
          .length(),
      20_000,
    ],
    [
      "declarations by the thousand",
      () => read(`<a ${Array.from({ length: 5_000 }, (_, n) => `xmlns:a${n}="${n}"`).join(" ")}/>`).namespaceDeclarations().length,
      5_000,
    ],
  ])("%s", (_, task, wanted) => {
    expect(task()).toBe(wanted);
  });

  test.each([
    `<a b="${big}`,
    `<a b${" ".repeat(MEGABYTES)}`,
    "<".repeat(MEGABYTES),
    "<a ".repeat(MEGABYTES / 5),
    "<!--".repeat(MEGABYTES / 5),
    `<a${" ".repeat(MEGABYTES)}>`,
    `<a b${"=".repeat(MEGABYTES)}>`,
    `<a>${"</b>".repeat(MEGABYTES / 5)}`,
  ])("that end in an error: %.12s", (markup) => {
    expect(() => new XML(markup)).toThrow(SyntaxError);
  });

  test("in a literal", async () => {
    expect((await runScript(`(<a b="${big}"/>).@b.toString().length`)).value).toBe(MEGABYTES);
  });
});

test.each([
  ['<!DOCTYPE z [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><z>&c;</z>', SyntaxError],
  ["<z>&c;</z>", TypeError],
])("entities are never expanded, in no form: %s", async (markup, type) => {
  await expect(runScript(`new XML(${JSON.stringify(markup)})`)).rejects.toThrow(type);
  await expect(runScript(`var x = ${markup};`)).rejects.toThrow(type);
});

test.each(["\ud800", "\udc00", "\udc00\ud800", "a\ud800b"])("a lone surrogate is text like any other: %j", async (text) => {
  const source = `var x = <a b={${JSON.stringify(text)}}>{${JSON.stringify(text)}}</a>; x.appendChild(<c>${text}</c>); [x.@b, x[0], x.c].join("|")`;
  expect((await runScript(source)).value).toBe([text, text, text].join("|"));
  await expect(runScript(`<${text}/>; 1`)).rejects.toThrow(SyntaxError);
});

test.each([
  ["elements in a literal", `x = ${"<a>".repeat(FAR)}${"</a>".repeat(FAR)}`],
  ["a sum", `x = ${Array.from({ length: FAR }, () => '"a"').join(" + ")}`],
  ["parentheses", `x = ${"(".repeat(FAR)}1${")".repeat(FAR)}`],
  ["filters", `x = ${"y.(".repeat(FAR / 2)}1${")".repeat(FAR / 2)}`],
  ["blocks", "{".repeat(FAR) + "}".repeat(FAR)],
])(`a script of ${FAR} nested %s is a syntax error that says so, or runs`, async (_, source) => {
  const error = await runScript(`var x; ${source}; 1`).then(
    () => undefined,
    (caught: Error & { code?: string }) => caught,
  );
  if (error) expect(error).toMatchObject({ name: "SyntaxError", code: "XTK3021" });
});
