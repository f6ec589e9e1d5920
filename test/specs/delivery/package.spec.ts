import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importFiles } from "../../../build/project/import/import-files.ts";
import { makePackage, type PackageResult } from "../../../build/project/package/make-package.ts";
import { byNeed } from "../../../build/project/package/package-order.ts";
import { readXml } from "../../../build/schema/read-xml.ts";
import { runCli } from "../support/run-cli.ts";
import { REPOSITORY, temporaryProject, writeFiles } from "../support/project.ts";

const HEADER =
  'export default { package: { name: "score", label: "Score & co", buildVersion: "7.0", buildNumber: "9349", description: "a < b" } };\n';
const DIAGRAM = '<workflow internalName="w" label="W"><activities><js name="a"/></activities></workflow>\n';

const FILES = {
  "xtkit.config.mts": HEADER,
  "activities/w/workflow.xml": DIAGRAM,
  "activities/w/a.ts": 'import { two } from "./b.library";\nexport default function () { logInfo(two < 3 ? "]]>" : "$&"); }\n',
  "activities/w/b.library.ts": 'import { one } from "./c.library";\nexport const two = one + 1;\n',
  "activities/w/c.library.ts": "export const one = 1;\n",
  "types/schemas/cus-b.xml":
    '<?xml version="1.0"?>\n<srcSchema namespace="cus" name="b"><element name="b"><element name="a" type="link" target="cus:a"/></element></srcSchema>\n',
  "types/schemas/cus-a.xml": '<srcSchema namespace="cus" name="a"><element name="a"/></srcSchema>\n',
  "entities/xtk-option/o.xml": '<option name="o" dataType="6" stringValue="x"/>\n',
};

function text(root: string, file = "dist/package.xml"): string {
  return readFileSync(join(root, file), "utf8");
}

function codes({ diagnostics }: PackageResult): string[] {
  return diagnostics.map(({ code }) => code);
}

test("a package has everything, each record behind those that it needs", async () => {
  const root = temporaryProject(FILES);
  const result = await makePackage({ root });
  expect(result.diagnostics).toEqual([]);
  expect({ file: result.file, status: result.status, ok: result.ok }).toEqual({ file: "dist/package.xml", status: "written", ok: true });
  expect(result.records.map(({ schema, key, source }) => `${schema} ${key} ${source}`)).toEqual([
    "xtk:srcSchema cus:a types/schemas/cus-a.xml",
    "xtk:srcSchema cus:b types/schemas/cus-b.xml",
    "xtk:javascript cus:c.js activities/w/c.library.ts",
    "xtk:javascript cus:b.js activities/w/b.library.ts",
    "xtk:option o entities/xtk-option/o.xml",
    "xtk:workflow w activities/w/workflow.xml",
  ]);
  const { value } = readXml(text(root), { file: "package.xml" });
  expect(Object.fromEntries(value!.attributes)).toEqual({
    buildNumber: "9349",
    buildVersion: "7.0",
    label: "Score & co",
    name: "score",
    namespace: "cus",
  });
  expect(text(root)).toContain("<desc>a &lt; b</desc>");
  expect(text(root)).toContain('two &lt; 3 ? "]]&gt;" : "$&amp;"');
  expect(result.size).toBe(Buffer.byteLength(text(root)));
  const again = await makePackage({ root });
  expect(again.status).toBe("unchanged");
});

test("it is read back into an empty folder, which gives the same package", async () => {
  const root = temporaryProject(FILES);
  await makePackage({ root });
  const other = temporaryProject({ "p.xml": text(root) });
  expect((await importFiles({ root: other, files: ["p.xml"], force: false })).diagnostics).toEqual([]);
  const again = await makePackage({ root: other });
  expect(again.diagnostics).toEqual([]);
  expect(text(other)).toBe(text(root));
});

test("the package of all examples, read back into an empty folder, gives the same package", async () => {
  const root = temporaryProject({});
  mkdirSync(join(root, "node_modules"));
  symlinkSync(REPOSITORY, join(root, "node_modules/xtkit"), "dir");
  expect((await runCli("init", "--cwd", root)).code).toBe(0);
  const packed = await makePackage({ root });
  expect(codes(packed)).toEqual(["XTK5130"]);
  expect(packed.notes).toEqual([]);
  expect(packed.records.map(({ schema, key }) => `${schema} ${key}`)).toEqual([
    "xtk:srcSchema dem:sampleTable",
    "xtk:javascript cus:scoring.js",
    "xtk:workflow cusLegacyScripts",
    "xtk:workflow cusNewsletter",
    "xtk:workflow cusNightlyScoring",
    "xtk:workflow cusRecipientImport",
    "xtk:workflow cusRecipientReport",
    "xtk:workflow cusSampleIngest",
  ]);
  const other = temporaryProject({ "p.xml": text(root) });
  expect((await importFiles({ root: other, files: ["p.xml"], force: false })).diagnostics).toEqual([]);
  expect(codes(await makePackage({ root: other }))).toEqual(["XTK5130"]);
  expect(text(other)).toBe(text(root));
});

test("numbers of one instance are left out and told, and a header without a build is", async () => {
  const root = temporaryProject({
    "package.json": '{ "name": "@team/flows" }',
    "activities/w/workflow.xml": '<workflow internalName="w" folder-id="1167" operation-id="0"/>\n',
  });
  const result = await makePackage({ root });
  expect(codes(result)).toEqual(["XTK5131", "XTK5130"]);
  expect(result.ok).toBe(true);
  expect(text(root)).toContain('<package buildNumber="*" buildVersion="*" label="flows" name="flows" namespace="cus">');
  expect(text(root)).toContain('    <workflow internalName="w"/>\n');
});

test("what is not in it is told", async () => {
  const root = temporaryProject({ ...FILES, "activities/pasted/x.ts": "logInfo(1);\n" });
  expect((await makePackage({ root })).notes).toEqual(["activities/pasted has no workflow.xml: its scripts are not in the package"]);
});

describe("what keeps it from being made is told, and the last package stays", () => {
  test.each([
    ["an activity with errors", { "activities/w/a.ts": "var ;\n" }, "XTK1008"],
    [
      "a record without its text",
      { "entities/xtk-jssp/p.xml": '<jssp namespace="cus" name="p.jssp"><data><?xtkit-script p?></data></jssp>' },
      "XTK5135",
    ],
    ["a record without a name", { "entities/xtk-form/p.xml": "<form/>" }, "XTK5136"],
    ["a record that is no XML", { "entities/xtk-form/p.xml": "<form" }, "XTK4001"],
  ])("%s", async (_, files, code) => {
    const root = temporaryProject(FILES);
    await makePackage({ root });
    const before = text(root);
    writeFiles(root, files);
    const result = await makePackage({ root });
    expect({ ok: result.ok, code: codes(result)[0]!.slice(0, 5) }).toEqual({ ok: false, code: code.slice(0, 5) });
    expect(text(root)).toBe(before);
  });

  test("nothing to pack, and a file that is no package", async () => {
    const root = temporaryProject({ "activities/pasted/x.ts": "logInfo(1);\n" });
    expect(codes(await makePackage({ root }))).toEqual(["XTK5132"]);
    const other = temporaryProject({ ...FILES, "mine.xml": "<mine/>" });
    expect(codes(await makePackage({ root: other, out: "mine.xml" }))).toEqual(["XTK5134"]);
    expect(text(other, "mine.xml")).toBe("<mine/>");
  });
});

describe("--since", () => {
  function repository(): string {
    const root = temporaryProject({ ...FILES, ".gitignore": "node_modules\ndist\n" });
    for (const given of [
      ["init", "-q"],
      ["add", "-A"],
      ["-c", "user.name=a", "-c", "user.email=a@x.io", "commit", "-q", "-m", "one"],
    ])
      spawnSync("git", given, { cwd: root });
    return root;
  }
  const keys = async (root: string, since = "HEAD"): Promise<string[]> =>
    (await makePackage({ root, since })).records.map(({ key }) => key);

  test("packs what a changed file is in", async () => {
    const root = repository();
    expect(codes(await makePackage({ root, since: "HEAD" }))).toEqual(["XTK5132"]);
    writeFiles(root, { "activities/w/c.library.ts": "export const one = 2;\n" });
    expect(await keys(root)).toEqual(["cus:c.js", "cus:b.js", "w"]);
    writeFiles(root, {
      "activities/w/c.library.ts": FILES["activities/w/c.library.ts"],
      "activities/w/workflow.xml": DIAGRAM.replace("W", "V"),
    });
    expect(await keys(root)).toEqual(["w"]);
    writeFiles(root, { "activities/w/workflow.xml": DIAGRAM, "entities/xtk-option/new.xml": '<option name="new"/>\n' });
    expect(await keys(root)).toEqual(["new"]);
  });

  test("packs everything when the settings changed", async () => {
    const root = repository();
    writeFiles(root, { "xtkit.config.mts": `// new\n${HEADER}` });
    const { records, notes } = await makePackage({ root, since: "HEAD" });
    expect(records).toHaveLength(6);
    expect(notes).toEqual(["xtkit.config.mts changed since HEAD: everything is packed"]);
  });

  test("what git does not know is told", async () => {
    const root = repository();
    for (const since of ["nowhere", "--output=x", ""]) expect(codes(await makePackage({ root, since }))).toEqual(["XTK5133"]);
    const bare = temporaryProject(FILES);
    expect(codes(await makePackage({ root: bare, since: "HEAD" }))).toEqual(["XTK5133"]);
  });
});

test("the order is one in which all that is needed goes first, where that can be", () => {
  const graph = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 12 });
  fc.assert(
    fc.property(graph, (edges) => {
      // An edge to a smaller number: no cycles.
      const needs = edges.filter(([from, to]) => from > to);
      const items = Array.from({ length: 9 }, (_, key) => ({ key: String(8 - key) }));
      const order = byNeed(items, ({ key }) => needs.filter(([from]) => String(from) === key).map(([, to]) => String(to))).map(
        ({ key }) => key,
      );
      expect([...order].sort()).toEqual(items.map(({ key }) => key).sort());
      for (const [from, to] of needs) expect(order.indexOf(String(to))).toBeLessThan(order.indexOf(String(from)));
    }),
  );
  expect(byNeed([{ key: "b" }, { key: "a" }], ({ key }) => [key === "a" ? "b" : "a"]).map(({ key }) => key)).toEqual(["b", "a"]);
});
