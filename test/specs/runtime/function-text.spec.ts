import { describe, expect, test } from "vitest";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { runModule } from "./support/run-module.ts";

async function textOf(script: string): Promise<string> {
  return String((await runScript(script)).value);
}

describe("the text of a function is the author's, laid out as the engine does", () => {
  test.each<[source: string, text: string]>([
    ["function f ( a,b ) { /* c */ return a; }", "function f(a, b) {\n    return a;\n}"],
    ["function () {}", "function () {\n}"],
    ["function(x){ return x == 1 }", "function (x) {\n    return x == 1;\n}"],
    [
      "function f(a) { if (a) return 'it'; else b() }",
      'function f(a) {\n    if (a) {\n        return "it";\n    } else {\n        b();\n    }\n}',
    ],
    [
      "function f(o, k) { o[k] = 0x10; for (var i in o) delete o[i]; }",
      "function f(o, k) {\n    o[k] = 16;\n    for (var i in o) {\n        delete o[i];\n    }\n}",
    ],
    ["function f(x) { return <a b={x}>t</a>.c + x..d.(@e == 1) }", "function f(x) {\n    return <a b={x}>t</a>.c + x..d.(@e == 1);\n}"],
    [
      "function f() { var g = function () { return typeof h; } }",
      "function f() {\n    var g = function () {\n        return typeof h;\n    };\n}",
    ],
    ["eval('(function(q){return q+1})')", "function (q) {\n    return q + 1;\n}"],
    ["new Function('a', 'b', 'return a*b')", "function anonymous(a, b) {\n    return a * b;\n}"],
    ["Object.getOwnPropertyDescriptor({ get a() { return 1 } }, 'a').get", "function () {\n    return 1;\n}"],
    ["[].push", "function push() {\n    [native code]\n}"],
    ["Function.prototype.toString", "function toString() {\n    [native code]\n}"],
    ["logInfo", "function logInfo() {\n    [native code]\n}"],
  ])("%s", async (source, text) => {
    expect(await textOf(`var made = (${source}); made.toString()`)).toBe(text);
    expect(await textOf(`String(${source})`)).toBe(text);
    expect(await textOf(`"" + (${source})`)).toBe(text);
  });
});

describe("a function of the server has no source, in a TypeScript activity as in a script", () => {
  test.each(["logInfo", "loadLibrary", "sqlExec", "xtk.session.Write", "XML", "XMLList", "Date", "RegExp", "parseInt", "Error"])(
    "%s",
    async (name) => {
      const text = `function ${name.split(".").at(-1)!}() {\n    [native code]\n}`;
      const asked = `[String(${name}), "" + ${name}, ${name}.toString(), ${name}.toSource()].join("|")`;
      const shown = [text, text, text, `(${text})`].join("|");
      expect((await runScript(asked, { campaign: createCampaign() })).value).toBe(shown);
      expect(await runModule(`export default function () { return ${asked}; }`)).toBe(shown);
    },
  );

  test.each(["DOMDocument", "File"])("%s", async (name) => {
    const text = `function ${name}() {\n    [native code]\n}`;
    const asked = `[String(${name}), "" + ${name}, ${name}.toString()].join("|")`;
    expect((await runScript(asked, { campaign: createCampaign() })).value).toBe([text, text, text].join("|"));
    expect(await runModule(`export default function () { return ${asked}; }`)).toBe([text, text, text].join("|"));
  });

  test.each(["[].push.toString()", "[].sort.toString()", '"a".trim.toSource()'])("%s", async (expression) => {
    expect(await runModule(`export default function () { return ${expression}; }`)).toBe(await textOf(expression));
  });
});

test("in libraries as well", async () => {
  const campaign = createCampaign({ libraries: { "cus:lib.js": "function shared(a) { return a == <b/> }" } });
  const { value } = await runScript("loadLibrary('cus:lib.js'); String(shared)", { campaign });
  expect(value).toBe("function shared(a) {\n    return a == <b/>;\n}");
});

test("nothing of the compiler shows, whatever is asked", async () => {
  const source = `var shown = []; function show(o) { for (var n in o) if (typeof o[n] == "function") shown.push(String(o[n])); }
    show(this); var l = <l><r/></l>; function f() { default xml namespace = "u"; const c = 1; c++; l.r.(shown.push(String(f)) == 1); try { throw 1 } catch (e if e == 1) {} } f(); shown.join()`;
  expect(await textOf(source)).not.toContain("__");
});
