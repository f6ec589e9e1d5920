import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makePackage, type PackageResult } from "../../../build/project/package/make-package.ts";
import { readXml } from "../../../build/schema/read-xml.ts";
import { temporaryProject, writeFiles } from "../support/project.ts";

const HEADER = 'export default { package: { buildVersion: "7.0", buildNumber: "9349" } };\n';
const WORKFLOW = '<workflow internalName="w"><activities/></workflow>\n';
const OPTION = '<option name="o" dataType="6"/>\n';
const codes = ({ diagnostics }: PackageResult): string[] => diagnostics.map(({ code }) => code);

describe("a record that two files have is told, and nothing is written", () => {
  test.each([
    ["a workflow", { "activities/a/workflow.xml": WORKFLOW, "activities/b/workflow.xml": WORKFLOW }, "xtk:workflow w"],
    ["an option", { "entities/xtk-option/a.xml": OPTION, "entities/xtk-option/b.xml": OPTION }, "xtk:option o"],
    [
      "a library, of the activities and as it was imported",
      {
        "activities/w/l.library.ts": "export const l = 1;\n",
        "entities/xtk-javascript/l.xml": '<javascript namespace="cus" name="l.js"><data>var l;</data></javascript>\n',
      },
      "xtk:javascript cus:l.js",
    ],
  ])("%s", async (_, files, record) => {
    const root = temporaryProject({ "xtkit.config.mts": HEADER, ...files });
    const result = await makePackage({ root });
    expect(codes(result)).toEqual(["XTK5185"]);
    const [first, second] = Object.keys(files);
    expect(result.diagnostics[0]!.message).toBe(`${record} is in two files: ${first} and ${second}.`);
    expect(() => readFileSync(join(root, "dist/package.xml"))).toThrow();
  });

  test("one name in two schemas or namespaces is none", async () => {
    const root = temporaryProject({
      "xtkit.config.mts": HEADER,
      "entities/xtk-jst/a.xml": '<jst namespace="cus" name="a"/>\n',
      "entities/xtk-jst/b.xml": '<jst namespace="psn" name="a"/>\n',
      "entities/xtk-sql/a.xml": '<sql namespace="cus" name="a"/>\n',
    });
    expect((await makePackage({ root })).diagnostics).toEqual([]);
  });
});

test("names of libraries are written as attributes are", async () => {
  const root = temporaryProject({ "xtkit.config.mts": HEADER, "activities/w/a&b'c.library.ts": "export const f = 1;\n" });
  expect(codes(await makePackage({ root }))).toEqual([]);
  const { value } = readXml(readFileSync(join(root, "dist/package.xml"), "utf8"), { file: "package.xml" });
  const [group] = value!.children.filter((child) => typeof child === "object");
  const [record] = group!.children.filter((child) => typeof child === "object");
  expect(Object.fromEntries(record!.attributes)).toEqual({ label: "a&b'c", name: "a&b'c.js", namespace: "cus" });
});

test("a folder is no place for a package", async () => {
  const root = temporaryProject({ "xtkit.config.mts": HEADER, "entities/xtk-option/a.xml": OPTION });
  mkdirSync(join(root, "folder"));
  for (const [out, file] of [
    ["folder", "folder"],
    ["", "."],
  ] as const) {
    const result = await makePackage({ root, out });
    expect(result.diagnostics).toMatchObject([{ code: "XTK5187", file }]);
  }
  expect(await makePackage({ root, out: "new/folder/p.xml" })).toMatchObject({ ok: true, status: "written" });
});

test("the script of a library that is missing is named as the file that it was", async () => {
  const root = temporaryProject({
    "xtkit.config.mts": HEADER,
    "activities/libraries/l.library.xml": '<javascript namespace="cus" name="l.js"><data><?xtkit-script l?></data></javascript>\n',
    "activities/w/workflow.xml": WORKFLOW,
  });
  const result = await makePackage({ root });
  expect(codes(result)).toEqual(["XTK5135"]);
  expect(result.diagnostics[0]!.message).toContain("activities/libraries/l.library.js");
});

test("what is gone since a commit is told where it was of a record, in a subfolder of the repository too", async () => {
  const top = temporaryProject({});
  const root = join(top, "sub");
  writeFiles(top, {
    "sub/xtkit.config.mts": HEADER,
    "sub/activities/w/workflow.xml": WORKFLOW,
    "sub/activities/w/l.library.ts": "export const l = 1;\n",
    "sub/activities/w/a.library.ts": "export const a = 1;\n",
    "sub/entities/xtk-option/a.xml": OPTION,
    "sub/test/rows.xml": "<rows/>\n",
  });
  for (const given of [
    ["init", "-q"],
    ["add", "-A"],
    ["-c", "user.name=a", "-c", "user.email=a@x.io", "commit", "-q", "-m", "one"],
  ])
    spawnSync("git", given, { cwd: top });
  for (const file of ["activities/w/l.library.ts", "entities/xtk-option/a.xml", "test/rows.xml"]) rmSync(join(root, file));
  renameSync(join(root, "activities/w/a.library.ts"), join(root, "activities/w/b.library.ts"));
  const result = await makePackage({ root, since: "HEAD" });
  expect(result.records.map(({ key }) => key)).toEqual(["cus:b.js"]);
  const gone = (file: string): string => `${file} is gone since HEAD: what it was of stays on the server`;
  expect(result.notes).toEqual(["activities/w/a.library.ts", "activities/w/l.library.ts", "entities/xtk-option/a.xml"].map(gone));
});
