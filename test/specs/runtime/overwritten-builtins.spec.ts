import { describe, expect, it, test } from "vitest";
import { createCampaign, runScript, type Campaign } from "../../runtime/index.ts";
import { captureBuiltins } from "../../runtime/run/capture-builtins.ts";
import { preludes, refused } from "./support/preludes.ts";

function prepared(): Campaign {
  return createCampaign({
    now: new Date("2024-05-06T07:08:09Z"),
    rows: { "nms:recipient": [{ id: 1, email: "a@x.io", birthDate: "2000-01-01" }] },
    libraries: { "cus:lib.js": "function fromLibrary(a) { return a + 1 }" },
    files: { "/a.txt": "one\ntwo\n" },
    options: { a: "b" },
  });
}

/** A script that uses a bit of everything that the mock does within its realm, and then no builtin to tell of it. */
const work = `
var query = xtk.queryDef.create(<queryDef schema="nms:recipient" operation="select"><select><node expr="@email"/><node expr="[folder/@name]" alias="f"/></select><where><condition expr="@id = 1"/></where></queryDef>);
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
var file = new File("/a.txt"); file.open(); var lines = file.readln() + "|" + file.readln() + "|"; file.close();
saveFile("b", "/b.txt");
logInfo("line " + fromLibrary(1));
var failed; try { nms.foo.Bar() } catch (e) { failed = e.message }
var missing; try { loadFile("/none") } catch (e) { missing = e.message + e.lineNumber }
var nothing; try { null.x } catch (e) { nothing = e.message }
vars.kept = "v"; instance.vars.list = "l";
var recipient = nms.recipient.load(1); recipient.email = "b@x.io"; recipient.save();
xtk.session.Write(<recipient xtkschema="nms:recipient" _operation="insert" email="c@x.io"/>);
var ids = application.getNewIds(2), option = getOption("a"), date = formatDate(getCurrentDate(), "%4Y-%2M-%2D");
var buffer = new MemoryBuffer(); buffer.fromString("abc", "utf-8");
setOption("n", "1");
var seen = eval("<e>{1 + 1}</e>.toXMLString()");
var told = [rows.toXMLString(), doc.toXMLString(), names, filtered, s, lines, failed, missing, nothing, recipient.email, seen, ids.length, option, date, buffer.toString()], all = "";
for (var n = 0; n < 15; n++) all += told[n] + "|";
all
`;

/** All that a run leaves. */
async function leftBy(prelude: string): Promise<unknown> {
  const campaign = prepared();
  const { value, logs, vars, instanceVars } = await runScript(`${prelude}\n${work}`, { campaign, timeLimit: 0 });
  return { value, logs, vars, instanceVars, rows: campaign.rows("nms:recipient"), calls: campaign.calls(), files: campaign.files.list() };
}

describe("what a script makes of its builtins", () => {
  test("and the script does something", async () => {
    expect(String(((await leftBy("")) as { value: unknown }).value)).toContain("one|two|");
  });

  test.each(preludes)("%s: the mock does not notice", async (_, prelude) => {
    expect(await leftBy(prelude)).toEqual(await leftBy("1;"));
  });

  test.each(refused)("%s is refused", async (_, prelude) => {
    await expect(leftBy(prelude)).rejects.toMatchObject({ code: "XTK6472" });
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
    ["task.call(own, 1)", "builtin$call$call$2(task, own, 1)"],
    ['"name" in record', 'builtin$Object$hasOwn(record, "name")'],
  ])("%s", (source, captured) => {
    expect(captureBuiltins(source).split("\n").at(-1)).toBe(captured);
  });

  it("refuses what it cannot capture", () => {
    expect(() => captureBuiltins("list?.push(1)")).toThrow("an optional call can't be captured: list?.push(1)");
  });
});
