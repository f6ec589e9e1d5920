import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { importFiles } from "../../../build/project/import/import-files.ts";
import type { ImportResult } from "../../../build/project/import/import-result.ts";
import { temporaryProject, writeFiles } from "../support/project.ts";
import { EXPORTED, EXPORTED_FILES, SHOWN, SHOWN_QUIET } from "./shapes.ts";

function read(root: string, file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function codes({ diagnostics }: { diagnostics: readonly { code: string }[] }): string[] {
  return diagnostics.map(({ code }) => code);
}

function statuses({ files }: ImportResult): Record<string, string> {
  return Object.fromEntries(files.map(({ path, status }) => [path.slice(path.lastIndexOf("/") + 1), status]));
}

const run = async (root: string, file = "w.xml", force = false): Promise<ImportResult> => await importFiles({ root, files: [file], force });

function script(text: string, name = "js"): string {
  return `<workflow internalName="w"><activities><js name="${name}"><script>${text}</script></js></activities></workflow>`;
}

describe("import and build give back what was there", () => {
  const packed = `<package buildNumber="1" buildVersion="7.0" name="p">\n  <entities schema="xtk:workflow">\n    ${EXPORTED.trimEnd()}\n  </entities>\n</package>\n`;
  const large = Array.from(
    { length: 300 },
    (_, at) => `<js name="js${at}"><script>${`logInfo("${at} &lt; 1");\n`.repeat(900)}</script></js>`,
  ).join("\n");
  const cases: [string, string, string, string][] = [
    ["an export", EXPORTED, "cusNightlyScore", EXPORTED],
    ["a package", packed, "cusNightlyScore", EXPORTED],
    ["the console's source view", SHOWN, "cusShown", SHOWN_QUIET],
    [
      "Windows line ends and a byte order mark",
      `\ufeff${EXPORTED.replaceAll("\n", "\r\n")}`,
      "cusNightlyScore",
      `\ufeff${EXPORTED.replaceAll("\n", "\r\n")}`,
    ],
    ["scripts in CDATA", script("<![CDATA[if (a < b) logInfo(1);]]>"), "w", script("<![CDATA[if (a < b) logInfo(1);]]>")],
    ["carriage returns as references", script("logInfo(1);&#13;\nlogInfo(2);"), "w", script("logInfo(1);&#13;\nlogInfo(2);")],
    [
      "no scripts",
      `<workflow internalName="w"><activities><end name="e"/></activities></workflow>`,
      "w",
      `<workflow internalName="w"><activities><end name="e"/></activities></workflow>`,
    ],
    [
      "a condition of a transition that is called otherwise",
      `<workflow internalName="w"><activities><jstest name="t"><transitions><other name="o"><condition>vars.n &gt; 1</condition></other></transitions></jstest></activities></workflow>`,
      "w",
      `<workflow internalName="w"><activities><jstest name="t"><transitions><other name="o"><condition>vars.n &gt; 1</condition></other></transitions></jstest></activities></workflow>`,
    ],
    ["no activities", `<workflow internalName="w"/>`, "w", `<workflow internalName="w"/>`],
    ["a collection", `<workflow-collection>${script("1;")}</workflow-collection>`, "w", `${script("1;")}\n`],
    [
      "5 MB",
      `<workflow internalName="w"><activities>${large}</activities></workflow>`,
      "w",
      `<workflow internalName="w"><activities>${large}</activities></workflow>`,
    ],
  ];
  test.each(cases)("%s", async (_, given, workflow, expected) => {
    const root = temporaryProject({ "w.xml": given });
    const imported = await run(root);
    expect(imported.diagnostics).toEqual([]);
    const written = Object.keys(statuses(imported)).filter((file) => file !== "xtkit.config.mts");
    const built = await build({ root });
    expect(built.diagnostics).toEqual([]);
    expect(built.workflows).toMatchObject([
      { workflow, status: "built", source: `activities/${workflow}/workflow.xml`, output: `dist/${workflow}/workflow.xml` },
    ]);
    expect(read(root, `dist/${workflow}/workflow.xml`)).toBe(expected);
    expect(statuses(await run(root))).toEqual(Object.fromEntries(written.map((file) => [file, "unchanged"])));
    expect((await build({ root })).workflows).toMatchObject([{ status: "unchanged" }]);
  });
});

test("each script is a file of its kind, the diagram has none of them", async () => {
  const root = temporaryProject({ "w.xml": EXPORTED });
  const { files, ok } = await run(root);
  expect(ok).toBe(true);
  expect(files.map(({ path, record, status }) => ({ path, record, status }))).toEqual(
    EXPORTED_FILES.map((file) => ({ path: `activities/cusNightlyScore/${file}`, record: "xtk:workflow cusNightlyScore", status: "new" })),
  );
  const folder = "activities/cusNightlyScore";
  expect(read(root, `${folder}/js.js`)).toBe('vars.total = "12";\nif (vars.batch < "B" && true)\n  logInfo("total " + vars.total);\n');
  expect(read(root, `${folder}/jstest.condition.js`)).toBe(
    "// transition transition1\nparseInt(vars.total, 10) > 0\n;\n// transition transition2\nvars.total > 5\n  && true;\n;\n",
  );
  expect(read(root, `${folder}/workflow.xml`)).not.toMatch(/vars|task\./);
  expect(read(root, `${folder}/workflow.xml`)).toContain("<recall><?xtkit-script jsx?></recall>");
});

test("what is noise is a setting", async () => {
  const root = temporaryProject({
    "w.xml": SHOWN,
    "xtkit.config.mts": 'export default { import: { keep: ["process", "@state"], strip: ["*/@x", "*/@y", "@schema", "desc"] } };\n',
  });
  await run(root);
  const diagram = read(root, "activities/cusShown/workflow.xml");
  expect(diagram).toContain('<process login="admin" priority="0"/>');
  expect(diagram).toContain(' state="20"');
  expect(diagram).not.toMatch(/ [xy]="0"| schema=|<desc>|<variables|_cs=/);
  // What is below an activity is not the server's to write.
  expect(diagram).toContain('<cusUnknown name="odd" id="7" state="3"><query id="9">');
});

test("the namespace that results of queries have is left out", async () => {
  const root = temporaryProject({ "w.xml": script("1;").replace("<js ", '<js xmlns="urn:xtk:queryDef" ') });
  await run(root);
  expect(read(root, "activities/w/workflow.xml")).not.toContain("xmlns");
});

describe("names that are none for files", () => {
  test("have one that is found again, and are told", async () => {
    const names = [
      "../../x",
      "/etc/passwd",
      "a/b",
      "a b",
      "A B",
      "con",
      "COM1",
      "__proto__",
      "größe",
      "v1.2",
      "x".repeat(300),
      "..",
      "poll.advanced",
    ];
    const activities = names.map((name, at) => `<js name="${name}"><script>logInfo(${at});</script></js>`).join("\n");
    const text = `<workflow internalName="../w"><activities>${activities}</activities></workflow>`;
    const root = temporaryProject({ "w.xml": text });
    const result = await run(root);
    expect(result.diagnostics).toEqual([]);
    expect(readdirSync(join(root, "activities"))).toEqual(["w"]);
    const files = readdirSync(join(root, "activities/w")).sort();
    expect(files).toEqual(
      [
        "A-B-3.js",
        "COM1-.js",
        "__proto__.js",
        "a-b-2.js",
        "a-b.js",
        "activity.js",
        "con-.js",
        "etc-passwd.js",
        "größe.js",
        "poll-advanced.js",
        "v1-2.js",
        "workflow.xml",
        "x.js",
        `${"x".repeat(80)}.js`,
      ].sort(),
    );
    expect(result.notes).toContain('the workflow "../w" is in activities/w: its name is none for a folder on every system');
    expect(result.notes).toContain('the activity "a/b" of "../w" is in a-b.js: its name is none for a file on every system');
    expect((await build({ root })).diagnostics).toEqual([]);
    expect(read(root, "dist/w/workflow.xml")).toBe(text);
    expect(statuses(await run(root))).toEqual(Object.fromEntries(files.map((file) => [file, "unchanged"])));
  });

  test("keep their files when the order of activities changes", async () => {
    const one = `<js name="a/b"><script>1;</script></js>`;
    const other = `<js name="a-b!"><script>2;</script></js>`;
    const root = temporaryProject({ "w.xml": `<workflow internalName="w"><activities>${one}${other}</activities></workflow>` });
    await run(root);
    writeFiles(root, {
      "w.xml": `<workflow internalName="w"><activities>${other}${one}<js name="a-b"><script>3;</script></js></activities></workflow>`,
    });
    expect((await run(root)).ok).toBe(true);
    expect([read(root, "activities/w/a-b.js"), read(root, "activities/w/a-b-2.js"), read(root, "activities/w/a-b-3.js")]).toEqual([
      "1;\n",
      "2;\n",
      "3;\n",
    ]);
  });

  test("workflows that differ by case alone have folders of their own", async () => {
    const text = (name: string): string => script("1;").replace('"w"', `"${name}"`);
    const root = temporaryProject({ "w.xml": `<workflow-collection>${text("Night")}${text("night")}</workflow-collection>` });
    expect((await run(root)).ok).toBe(true);
    expect(readdirSync(join(root, "activities")).sort()).toEqual(["Night", "night-2"]);
  });
});

describe("scripts that no file can hold stay in the diagram, and are told", () => {
  test.each([
    [
      "two activities of one name",
      `<workflow internalName="w"><activities><js name="a"><script>1;</script></js><js name="a"><script>2;</script></js></activities></workflow>`,
      "the script of a",
    ],
    ["elements in a script", script("var a = <b/>;"), "the script of js"],
    [
      "two transitions of one name",
      `<workflow internalName="w"><activities><jstest name="t"><transitions><test name="a"><condition>1</condition></test><test name="a"><condition>2</condition></test></transitions></jstest></activities></workflow>`,
      "the condition of t, transition a",
    ],
    [
      "a condition that looks like two",
      `<workflow internalName="w"><activities><jstest name="t"><transitions><test name="a"><condition>1\n// transition b\n</condition></test></transitions></jstest></activities></workflow>`,
      "the condition of t, transition a",
    ],
  ])("%s", async (_, text, what) => {
    const root = temporaryProject({ "w.xml": text });
    const { diagnostics, ok } = await run(root);
    expect(ok).toBe(true);
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const found of diagnostics)
      expect(found).toMatchObject({
        code: "XTK5115",
        severity: "warning",
        file: "w.xml",
        message: expect.stringContaining(what) as string,
      });
    await build({ root });
    expect(read(root, "dist/w/workflow.xml")).toBe(text);
  });
});

describe("what cannot be imported is told, and nothing is written", () => {
  test.each([
    ["<a/>", "XTK5110"],
    ["<workflow>", "XTK4001"],
    ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><workflow internalName="w">&b;</workflow>', "XTK4002"],
    [`<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workflow/>`, "XTK4002"],
    ["<workflow/>", "XTK5111"],
    ["<package/>", "XTK5116"],
    ['<workflow internalName="w"><activities><js name="a"><script><?xtkit-script a?></script></js></activities></workflow>', "XTK5118"],
  ])("%.60s", async (text, code) => {
    const root = temporaryProject({ "w.xml": text });
    const result = await run(root);
    expect(codes(result)).toEqual([code]);
    expect({ ok: result.ok, files: result.files }).toEqual({ ok: false, files: [] });
    expect(readdirSync(root)).toEqual(["w.xml"]);
  });

  test("a missing file, a folder, nothing at all", async () => {
    const root = temporaryProject({ "folder/a.txt": "" });
    expect(codes(await run(root, "no.xml"))).toEqual(["XTK5121"]);
    expect(codes(await run(root, "folder"))).toEqual(["XTK5121"]);
    expect(codes(await importFiles({ root, files: [], force: false }))).toEqual(["XTK5120"]);
  });

  test("one workflow twice, with different texts", async () => {
    const root = temporaryProject({ "a.xml": script("1;"), "b.xml": script("2;") });
    const result = await importFiles({ root, files: ["a.xml", "b.xml"], force: false });
    expect(codes(result)).toEqual(["XTK5112"]);
    // The diagram is the same.
    expect(statuses(result)).toEqual({ "workflow.xml": "new" });
    expect(result.diagnostics[0]!.message).toContain("xtk:workflow w of a.xml and from xtk:workflow w of b.xml");
  });

  test("a folder that leads out of the project", async () => {
    const outside = temporaryProject({});
    const root = temporaryProject({ "w.xml": script("1;") });
    mkdirSync(join(root, "activities"));
    symlinkSync(outside, join(root, "activities/w"));
    const result = await run(root);
    expect(codes(result)).toEqual(["XTK5119", "XTK5119"]);
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe("run again", () => {
  test("it updates what is as the last import left it", async () => {
    const root = temporaryProject({ "w.xml": script("1;") });
    await run(root);
    writeFiles(root, { "w.xml": script("2;").replace("<js ", '<js x="5" ') });
    expect(statuses(await run(root))).toEqual({ "js.js": "updated", "workflow.xml": "updated" });
    expect(read(root, "activities/w/js.js")).toBe("2;\n");
  });

  test("it keeps what was changed here, and tells what was changed on both sides", async () => {
    const root = temporaryProject({ "w.xml": script("1;") });
    await run(root);
    writeFiles(root, { "activities/w/js.js": "mine;\n" });
    const kept = await run(root);
    expect({ ok: kept.ok, ...statuses(kept) }).toEqual({ ok: true, "js.js": "kept", "workflow.xml": "unchanged" });
    writeFiles(root, { "w.xml": script("2;") });
    const both = await run(root);
    expect({ ok: both.ok, ...statuses(both) }).toEqual({ ok: false, "js.js": "conflict", "workflow.xml": "unchanged" });
    expect(codes(both)).toEqual(["XTK5113"]);
    expect(read(root, "activities/w/js.js")).toBe("mine;\n");
    const forced = await run(root, "w.xml", true);
    expect({ ok: forced.ok, backup: forced.backup, ...statuses(forced) }).toEqual({
      ok: true,
      backup: ".xtkit/backup/001",
      "js.js": "overwritten",
      "workflow.xml": "unchanged",
    });
    expect(read(root, "activities/w/js.js")).toBe("2;\n");
    expect(read(root, ".xtkit/backup/001/activities/w/js.js")).toBe("mine;\n");
    expect(read(root, ".xtkit/.gitignore")).toBe("*\n");
    writeFiles(root, { "activities/w/js.js": "again;\n" });
    expect((await run(root, "w.xml", true)).backup).toBe(".xtkit/backup/002");
  });

  test("a file from no import is never overwritten", async () => {
    const root = temporaryProject({ "w.xml": script("1;"), "activities/w/js.js": "mine;\n" });
    const result = await run(root);
    expect(codes(result)).toEqual(["XTK5114"]);
    expect(statuses(result)).toEqual({ "js.js": "conflict", "workflow.xml": "new" });
    expect(read(root, "activities/w/js.js")).toBe("mine;\n");
  });

  test("what was moved to TypeScript stays there, and changes on the server are told", async () => {
    const root = temporaryProject({ "w.xml": EXPORTED });
    await run(root);
    const folder = join(root, "activities/cusNightlyScore");
    const { rmSync } = await import("node:fs");
    for (const file of ["js.js", "jsx.call.js", "jsx.recall.js"]) rmSync(join(folder, file));
    writeFiles(root, {
      "activities/cusNightlyScore/js.ts": "export default function () { logInfo(1); }\n",
      "activities/cusNightlyScore/jsx.advanced.ts":
        "export function call() { return 0; }\nexport function recall() { task.setCompleted(); return 0; }\n",
    });
    const again = await run(root);
    expect(statuses(again)).toMatchObject({ "js.js": "typescript", "jsx.call.js": "typescript", "jsx.recall.js": "typescript" });
    expect({ ok: again.ok, codes: codes(again) }).toEqual({ ok: true, codes: [] });
    expect(existsSync(join(folder, "js.js"))).toBe(false);
    const built = await build({ root });
    expect(codes(built)).toEqual([]);
    expect(read(root, "dist/cusNightlyScore/workflow.xml")).toContain("<script>// xtkit activities/cusNightlyScore/js.ts #");
    writeFiles(root, { "w.xml": EXPORTED.replace('"12"', '"13"') });
    const changed = await run(root);
    expect(changed.diagnostics).toMatchObject([{ code: "XTK5117", severity: "warning", file: "activities/cusNightlyScore/js.ts" }]);
    expect(changed.ok).toBe(true);
  });

  test("a record of imports that is damaged is told, and nothing is written", async () => {
    const root = temporaryProject({ "w.xml": script("1;"), "xtkit.imported.json": "{" });
    expect(codes(await run(root))).toEqual(["XTK5008"]);
    expect(readdirSync(root).sort()).toEqual(["w.xml", "xtkit.imported.json"]);
  });
});

test("documents of other encodings become UTF-8, and say so", async () => {
  const root = temporaryProject({});
  writeFileSync(join(root, "w.xml"), Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?>\n${script('logInfo("é");')}`, "latin1"));
  const { notes, ok } = await run(root);
  expect({ ok, notes }).toEqual({ ok: true, notes: ["w.xml was iso-8859-1; the files are UTF-8"] });
  expect(read(root, "activities/w/js.js")).toBe('logInfo("é");\n');
  expect(read(root, "activities/w/workflow.xml")).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
});

test("records of other schemas have places of their own", async () => {
  const root = temporaryProject({
    "p.xml": `<package name="score" namespace="cus" buildVersion="7.0" buildNumber="9349" label="Score">
  <desc>About &lt;it&gt;</desc>
  <entities schema="xtk:javascript">
    <javascript namespace="cus" name="score.js" label="Score" id="5"><data>logInfo("x &lt; y");</data></javascript>
    <javascript namespace="psns" name="../up.js"><data><![CDATA[logInfo("x < y");
]]></data></javascript>
  </entities>
  <entities schema="xtk:jssp"><jssp namespace="cus" name="p.jssp"><data>&lt;% x %&gt;</data></jssp></entities>
  <entities schema="xtk:option"><option name="../opt" dataType="6"/><option dataType="6"/></entities>
  <entities schema="xtk:srcSchema"><srcSchema namespace="cus" name="tab"><element name="tab"/></srcSchema></entities>
</package>`,
  });
  const result = await run(root, "p.xml");
  expect(codes(result)).toEqual(["XTK5111"]);
  expect(result.files.map(({ path }) => path)).toEqual([
    "activities/libraries/score.library.js",
    "activities/libraries/score.library.xml",
    "entities/xtk-javascript/psns-up.js",
    "entities/xtk-javascript/psns-up.xml",
    "entities/xtk-jssp/cus-p.jssp",
    "entities/xtk-jssp/cus-p.xml",
    "entities/xtk-option/opt.xml",
    "types/schemas/cus-tab.xml",
    "xtkit.config.mts",
  ]);
  expect(read(root, "activities/libraries/score.library.xml")).toBe(
    '<javascript namespace="cus" name="score.js" label="Score"><data><?xtkit-script score?></data></javascript>\n',
  );
  expect(read(root, "entities/xtk-javascript/psns-up.xml")).toContain("<data><?xtkit-script psns-up cdata line?></data>");
  expect((await build({ root })).config.package).toMatchObject({
    name: "score",
    label: "Score",
    buildNumber: "9349",
    description: "About <it>",
  });
});

test("the folder of libraries is a setting", async () => {
  const root = temporaryProject({
    "p.xml": `<javascript namespace="psns" name="score.js"><data>var a = 1;</data></javascript>`,
    "xtkit.config.mts": 'export default { libraries: { namespace: "psns" }, import: { libraries: "lib" } };\n',
  });
  expect((await run(root, "p.xml")).files.map(({ path }) => path)).toEqual(["lib/score.js", "lib/score.xml"]);
});
