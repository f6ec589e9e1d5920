import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { importFiles } from "../../../build/project/import/import-files.ts";
import type { ImportResult } from "../../../build/project/import/import-result.ts";
import { temporaryProject, writeFiles } from "../support/project.ts";

const run = async (root: string, force = false): Promise<ImportResult> => await importFiles({ root, files: ["w.xml"], force });

function workflow(...activities: string[]): string {
  return `<workflow internalName="w"><activities>${activities.join("\n")}</activities></workflow>\n`;
}

function statuses({ files }: ImportResult): Record<string, string> {
  return Object.fromEntries(files.map(({ path, status }) => [path, status]));
}

function told({ diagnostics }: ImportResult): string[] {
  return diagnostics.map(({ code, severity, file }) => `${code} ${severity} ${file}`);
}

function edit(root: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), "utf8")));
}

const windows = (text: string): string => text.replaceAll("\n", "\r\n");
const A = '<js name="a"><script>logInfo(1);\nlogInfo(2);</script></js>';
const B = '<js name="b"><script>logInfo(3);</script></js>';

describe("line ends that git gave a file", () => {
  test("are nobody's change", async () => {
    const root = temporaryProject({ "w.xml": workflow(A, B) });
    await run(root);
    for (const file of ["activities/w/a.js", "activities/w/workflow.xml"]) edit(root, file, windows);
    const again = await run(root);
    expect([...new Set(Object.values(statuses(again)))]).toEqual(["unchanged"]);
    expect(readFileSync(join(root, "activities/w/a.js"), "utf8")).toBe("logInfo(1);\r\nlogInfo(2);\r\n");
    writeFiles(root, { "w.xml": workflow(A.replace("1", "5"), B) });
    expect(await run(root)).toMatchObject({ ok: true, diagnostics: [] });
    expect(readFileSync(join(root, "activities/w/a.js"), "utf8")).toBe("logInfo(5);\nlogInfo(2);\n");
  });

  test("do not hide a change", async () => {
    const root = temporaryProject({ "w.xml": workflow(A) });
    await run(root);
    edit(root, "activities/w/a.js", (text) => windows(`${text}mine();\n`));
    writeFiles(root, { "w.xml": workflow(A.replace("1", "5")) });
    expect(told(await run(root))).toEqual(["XTK5113 error activities/w/a.js"]);
  });
});

describe("a folder that its author renamed", () => {
  test("keeps what is known of its files", async () => {
    const root = temporaryProject({ "w.xml": workflow(A, B) });
    await run(root);
    renameSync(join(root, "activities/w"), join(root, "activities/night"));
    writeFiles(root, { "w.xml": workflow(A.replace("1", "5"), B), "activities/night/b.js": "mine();\n" });
    const moved = await run(root);
    expect(moved).toMatchObject({ ok: true, diagnostics: [] });
    expect(statuses(moved)).toEqual({
      "activities/night/a.js": "updated",
      "activities/night/b.js": "kept",
      "activities/night/workflow.xml": "unchanged",
    });
    const record = JSON.parse(readFileSync(join(root, "xtkit.imported.json"), "utf8")) as object;
    expect(Object.keys(record)).toEqual(["activities/night/a.js", "activities/night/b.js", "activities/night/workflow.xml"]);
    writeFiles(root, { "w.xml": workflow(A, B.replace("3", "4")) });
    expect(told(await run(root))).toEqual(["XTK5113 error activities/night/b.js"]);
  });

  test("takes what is known of scripts that are gone with it", async () => {
    const root = temporaryProject({ "w.xml": workflow(A, B) });
    await run(root);
    renameSync(join(root, "activities/w"), join(root, "activities/night"));
    writeFiles(root, { "w.xml": workflow(A) });
    expect(told(await run(root))).toEqual(["XTK5186 warning activities/night/b.js"]);
  });

  test("is none where another workflow has a file of that name", async () => {
    const other = workflow(A).replace('"w"', '"v"');
    const root = temporaryProject({ "w.xml": `<workflow-collection>${workflow(A)}${other}</workflow-collection>` });
    await run(root);
    writeFiles(root, { "activities/x/workflow.xml": workflow().replace('"w"', '"x"'), "activities/x/a.js": "mine();\n" });
    writeFiles(root, { "w.xml": workflow(A).replace('"w"', '"x"') });
    expect(told(await run(root))).toContain("XTK5114 error activities/x/a.js");
  });
});

describe("a script that the server has no longer", () => {
  test.each([
    ["an activity that is gone", workflow(A)],
    ["an activity of another name", workflow(A, B.replace('"b"', '"c"'))],
    ["an activity of another kind", workflow(A, '<jsx name="b"><call>return 0;</call></jsx>')],
    ["a script that is empty", workflow(A, '<js name="b"><script/></js>')],
  ])("is told and stays: %s", async (_, text) => {
    const root = temporaryProject({ "w.xml": workflow(A, B) });
    await run(root);
    writeFiles(root, { "w.xml": text });
    for (const result of [await run(root), await run(root, true)]) {
      expect(told(result)).toEqual(["XTK5186 warning activities/w/b.js"]);
      expect(result.ok).toBe(true);
    }
    expect(readFileSync(join(root, "activities/w/b.js"), "utf8")).toBe("logInfo(3);\n");
    rmSync(join(root, "activities/w/b.js"));
    expect(told(await run(root))).toEqual([]);
    expect(readFileSync(join(root, "xtkit.imported.json"), "utf8")).not.toContain("w/b.js");
  });

  test("is told where it was moved to TypeScript too, and where a library is empty", async () => {
    const library = '<javascript namespace="cus" name="l.js"><data>var l;</data></javascript>';
    const packed = (...records: string[]): string => `<package><entities schema="xtk:javascript">${records.join("")}</entities></package>`;
    const root = temporaryProject({ "w.xml": workflow(A, B), "p.xml": packed(library) });
    await importFiles({ root, files: ["w.xml", "p.xml"], force: false });
    rmSync(join(root, "activities/w/b.js"));
    writeFiles(root, { "activities/w/b.ts": "logInfo(1);\n", "w.xml": workflow(A), "p.xml": packed(library.replace("var l;", "")) });
    expect(told(await importFiles({ root, files: ["w.xml", "p.xml"], force: false }))).toEqual([
      "XTK5186 warning activities/w/b.ts",
      "XTK5186 warning activities/libraries/l.library.js",
    ]);
  });

  test("is none of what lies there from no import", async () => {
    const root = temporaryProject({ "w.xml": workflow(A), "activities/w/mine.js": "mine();\n" });
    expect(told(await run(root))).toEqual([]);
    expect(told(await run(root))).toEqual([]);
  });
});

describe("what was moved to TypeScript", () => {
  const TEST = '<jstest name="t"><transitions><test name="one"><condition>vars.n &gt; 1</condition></test></transitions></jstest>';
  const SOURCES = {
    "activities/w/a.ts": "export default function () {\n  logInfo(1);\n  logInfo(2);\n}\n",
    "activities/w/t.condition.ts": "export default { one: () => Number(vars.n) > 1 };\n",
  };

  async function moved(): Promise<string> {
    const root = temporaryProject({ "w.xml": workflow(A, TEST) });
    await run(root);
    for (const file of ["a.js", "t.condition.js"]) rmSync(join(root, "activities/w", file));
    writeFiles(root, SOURCES);
    return root;
  }

  test("is compared with what it builds: the first line that differs, and where that is from", async () => {
    const root = await moved();
    const { notes, files, ok } = await run(root);
    expect(ok).toBe(true);
    expect(notes).toEqual([
      "activities/w/a.js differs from line 1 on: the server has `logInfo(1);`, activities/w/a.ts:1:1 builds `(function () {`",
      "activities/w/t.condition.js differs from line 2 on: the server has `vars.n > 1`, activities/w/t.condition.ts:1:1 builds `Number(vars.n) > 1`",
    ]);
    expect(files[0]).toMatchObject({ status: "typescript", difference: { line: 1, given: "logInfo(1);", built: "(function () {" } });
  });

  test("is fine where the server has what it builds, though that is no longer what was imported", async () => {
    const root = await moved();
    await build({ root });
    const built = readFileSync(join(root, "dist/w/workflow.xml"), "utf8");
    writeFiles(root, { "w.xml": built });
    expect(await run(root)).toMatchObject({ ok: true, diagnostics: [], notes: [] });
    writeFiles(root, { "w.xml": built.replace("logInfo(2)", "logInfo(9)") });
    const changed = await run(root);
    expect(told(changed)).toEqual(["XTK5117 warning activities/w/a.ts"]);
    expect(changed.notes).toEqual([
      "activities/w/a.js differs from line 4 on: the server has `logInfo(9);`, activities/w/a.ts:3:3 builds `logInfo(2);`",
    ]);
  });

  test("is not compared where it cannot be built, and nothing is written to dist", async () => {
    const root = await moved();
    writeFiles(root, { "activities/w/a.ts": "var ;\n" });
    const { notes, ok } = await run(root);
    expect(ok).toBe(true);
    expect(notes[0]).toBe("activities/w/a.js was not compared: activities/w/a.ts could not be built");
    expect(notes).toHaveLength(2);
    expect(() => readFileSync(join(root, "dist/w/t.condition.js"))).toThrow();
  });

  test("shows no more of a long line than can be read", async () => {
    const root = await moved();
    writeFiles(root, { "w.xml": workflow(A.replace("logInfo(1);", `logInfo("${"😀".repeat(500)}\u001b");`).replace("\u001b", "")) });
    const [note] = (await run(root)).notes;
    expect(note).toContain(`the server has \`logInfo("${"😀".repeat(70)}…\``);
  });
});

test("what cannot be written is told by its path in the project, and none of the files counts as written", async () => {
  const root = temporaryProject({ "w.xml": workflow(A), "activities/w": "a file" });
  const result = await run(root);
  expect(result.ok).toBe(false);
  for (const { message, file } of result.diagnostics) expect(`${message} ${file}`).not.toContain(root);
  expect(new Set(Object.values(statuses(result)))).toEqual(new Set(["failed"]));
});
