import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { server } from "../../runtime/run/session.ts";
import { linesOf, runInBoth } from "./both-realms.ts";

const common = `var counter = 0;
function greet(name) { counter++; return <hello to={name}/>; }
shared = { count: function () { return counter; } };
const FIXED = 5;`;

describe("loadLibrary", () => {
  it("runs E4X text in the global scope", async () => {
    const lines = await linesOf(
      'logInfo(typeof greet); loadLibrary("cus:common.js"); logInfo(greet("Ann").@to, counter, shared.count(), FIXED, this.counter); counter = 7; logInfo(shared.count())',
      { libraries: { "cus:common.js": common } },
    );
    expect(lines).toEqual(["undefined", "Ann 1 1 5 1", "7"]);
  });

  it("is there for the code of a TypeScript activity", async () => {
    const campaign = createCampaign({ libraries: { "cus:common.js": common } });
    const { value } = await campaign.call(() => {
      (server["loadLibrary"] as (name: string) => void)("cus:common.js");
      const greet = server["greet"] as (name: string) => unknown;
      return [String((greet("Bob") as Record<string, unknown>)["@to"]), server["counter"]];
    });
    expect(value).toEqual(["Bob", 1]);
  });

  it("leaves nothing behind for the next run", async () => {
    const campaign = createCampaign({ libraries: { "cus:common.js": common } });
    await runScript('loadLibrary("cus:common.js"); greet("a")', { campaign });
    expect((await runScript("typeof greet", { campaign })).value).toBe("undefined");
    expect((globalThis as Record<string, unknown>)["shared"]).toBeUndefined();
  });

  it("loads one library from another, each time anew", async () => {
    const libraries = {
      "cus:a.js": 'loadLibrary("cus:b.js"); function a() { return b() + 1; }',
      "cus:b.js": "var loads = (typeof loads == 'undefined' ? 0 : loads) + 1; function b() { return loads; }",
    };
    expect(await linesOf('loadLibrary("cus:a.js"); logInfo(a()); loadLibrary("cus:a.js", false); logInfo(a())', { libraries })).toEqual([
      "2",
      "3",
    ]);
  });

  it("finds files: given ones, those of the project, rows of xtk:javascript", async () => {
    const root = mkdtempSync(join(tmpdir(), "xtkit-libraries-"));
    mkdirSync(join(root, "libraries", "cus"), { recursive: true });
    writeFileSync(join(root, "libraries", "cus", "one.js"), "var one = 1;");
    writeFileSync(join(root, "libraries", "two.js"), "var two = 2;");
    writeFileSync(join(root, "three.js"), "var three = 3;");
    const javascript = `<srcSchema namespace="xtk" name="javascript"><element name="javascript"><key name="name"><keyfield xpath="@namespace"/><keyfield xpath="@name"/></key>
      <attribute name="namespace" type="string"/><attribute name="name" type="string"/><element name="data" type="memo"/></element></srcSchema>`;
    const lines = await linesOf(
      'loadLibrary("cus:one.js"); loadLibrary("cus:two.js"); loadLibrary("/server/three.js"); loadLibrary("cus:four.js"); logInfo(one, two, three, four)',
      {
        root,
        libraries: { "/server/three.js": "three.js" },
        schemas: [javascript],
        rows: { "xtk:javascript": [{ namespace: "cus", name: "four.js", data: "var four = 4;" }] },
      },
    );
    expect(lines).toEqual(["1 2 3 4"]);
  });

  test.each([
    [
      'loadLibrary("cus:none.js")',
      'loadLibrary: there is no library "cus:none.js". Give it with createCampaign({ libraries: { "cus:none.js": "…" } })',
    ],
    ['loadLibrary("cus:../secret.js")', 'there is no library "cus:../secret.js"'],
    ["loadLibrary()", "loadLibrary: argument 1 must be a text, not undefined"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script)).error).toContain(message);
  });

  it("tells where a library does not compile", async () => {
    for (const run of [
      (campaign: ReturnType<typeof createCampaign>) => runScript('loadLibrary("cus:bad.js")', { campaign }),
      (campaign: ReturnType<typeof createCampaign>) => campaign.call(() => (server["loadLibrary"] as (name: string) => void)("cus:bad.js")),
    ]) {
      const failed = await run(createCampaign({ libraries: { "cus:bad.js": "var a = 1;\nvar b = ;" } })).catch(
        (error: unknown) => error as Error,
      );
      expect(failed).toBeInstanceOf(SyntaxError);
      expect(failed).toMatchObject({ message: "cus:bad.js:2:9 Unexpected `;`: an expression was expected." });
    }
  });

  it("tells which file is not there", () => {
    expect(() => createCampaign({ libraries: { "cus:a.js": "nowhere.js" } })).toThrow(
      /libraries\["cus:a.js"\]: .*nowhere.js cannot be read \(ENOENT\)/,
    );
  });

  it("loads nothing where a test stands in", async () => {
    expect(
      await linesOf('loadLibrary("cus:none.js"); logInfo("on")', {}, (campaign) => void campaign.replace("loadLibrary", () => undefined)),
    ).toEqual(["on"]);
  });
});

describe("NL", () => {
  it.each(["xtk:shared/nl.js", "/nl/core/shared/nl.js"])("is there after loadLibrary(%j)", async (name) => {
    const lines = await linesOf(
      `loadLibrary("${name}");
       logInfo(NL.XTK.toXTKString("it's \\\\ here"), NL.XTK.toXTKString(5), NL.XTK.toXTKString(new Date(0)), NL.XTK.toXTKString(null), NL.XTK.parseNumber("1.5"));
       logInfo(NL.XML.escape("<a&b>"), NL.XML.escapeAttribute('"a"'), NL.SQL.escape("it's"), NL.JS.escape("a'b\\n"));
       logInfo(NL.nvl(null, undefined, 0, 1), NL.coalesce(undefined, "x"), NL.isNundef(null), NL.isNundef(0));
       logInfo(NL.isXML(<a/>), NL.isXML("a"), NL.isDate(new Date()), NL.isArray([]), NL.isString("a"), NL.isNumber(1), NL.isBoolean(false), NL.isFunction(function () {}), NL.isObject({}), NL.isPlainObject([]), NL.isEmpty({}), NL.isEmpty([1]), NL.isNaN(NaN), NL.isFinite(1), NL.is([], "array"));
       NL.ns("cus.tools").x = 1; logInfo(cus.tools.x);
       logInfo(NL.require("${name}") === NL, NL.isDevDebug(), NL.toDebugString({ a: 1 }), NL._loaded, NL.init())`,
    );
    expect(lines).toEqual([
      "'it\\'s \\\\ here' 5 #1970-01-01T00:00:00Z# '' 1.5",
      "&lt;a&amp;b&gt; &quot;a&quot; it''s a\\'b\\n",
      "0 x true false",
      "true false true true true true true true true false true false true true true",
      "1",
      'true false {"a":1} true undefined',
    ]);
  });

  it("quotes for queries", async () => {
    const lines = await linesOf(
      `loadLibrary("xtk:shared/nl.js");
       var q = xtk.queryDef.create(<queryDef schema="nms:recipient" operation="get"><select><node expr="@id"/></select><where><condition expr={"@lastName = " + NL.XTK.toXTKString("O'Hara")}/></where></queryDef>);
       logInfo(q.ExecuteQuery().@id)`,
      {
        rows: {
          "nms:recipient": [
            { id: 1, lastName: "O'Neil" },
            { id: 2, lastName: "O'Hara" },
          ],
        },
      },
    );
    expect(lines).toEqual(["2"]);
  });

  test.each([
    ["NL.XTK.toXTKString(1)", "NL is not defined"],
    [
      'loadLibrary("xtk:shared/nl.js"); NL.Locale.getFormat()',
      'not emulated: NL.Locale. Give the library itself: createCampaign({ libraries: { "xtk:shared/nl.js": "…" } }).',
    ],
    ['loadLibrary("xtk:shared/nl.js"); NL.assert(false, "no")', "no"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script)).error).toContain(message);
  });
});
