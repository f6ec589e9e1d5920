import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { importFiles } from "../../../build/project/import/import-files.ts";
import { makePackage } from "../../../build/project/package/make-package.ts";
import { verify } from "../../../build/project/verify/verify.ts";
import { temporaryProject } from "../support/project.ts";

function read(root: string, file: string): string {
  return readFileSync(join(root, file), "utf8");
}

const run = async (root: string): ReturnType<typeof importFiles> => await importFiles({ root, files: ["p.xml"], force: false });

describe("namespaces that are declared around a record", () => {
  const packed = `<?xml version="1.0"?>
<!-- of the console -->
<package xmlns:p="urn:p&amp;" xmlns:q='urn:"q"' xmlns:unused="urn:u" xmlns="urn:xtk:queryDef" buildVersion="7.0" buildNumber="1">
  <entities schema="xtk:workflow" xmlns:p="urn:nearer"><workflow internalName="w" p:kind="x"><activities><q:odd name="o"/><js name="a"><script>1;</script></js></activities></workflow></entities>
  <entities schema="xtk:form" xmlns="urn:forms"><form namespace="cus" name="f"><input/></form><form namespace="cus" name="g" xmlns="" xmlns:p="urn:own" p:a="1"/></entities>
</package>`;

  test("go with it: those that it uses, the nearest of each", async () => {
    const root = temporaryProject({ "p.xml": packed });
    expect((await run(root)).diagnostics).toEqual([]);
    expect(read(root, "activities/w/workflow.xml")).toContain(
      `<workflow xmlns:p="urn:nearer" xmlns:q='urn:"q"' internalName="w" p:kind="x">`,
    );
    expect(read(root, "entities/xtk-form/cus-f.xml")).toBe('<form xmlns="urn:forms" namespace="cus" name="f"><input/></form>\n');
    expect(read(root, "entities/xtk-form/cus-g.xml")).toBe('<form namespace="cus" name="g" xmlns="" xmlns:p="urn:own" p:a="1"/>\n');
  });

  test("are no difference to what was imported", async () => {
    const root = temporaryProject({ "p.xml": packed });
    await run(root);
    const result = await verify({ root, file: "p.xml", text: packed });
    expect(result.diagnostics).toEqual([]);
    expect(result.parts.filter(({ difference }) => difference)).toEqual([]);
    expect(result.isSame).toBe(true);
  });
});

test("scripts that stay in the diagram are told, a line for each kind", async () => {
  const root = temporaryProject({
    "p.xml": `<workflow internalName="w"><activities>
<sql name="q1"><script>select 1</script><initScript>1;</initScript></sql><sql name="q2"><script>select 2</script></sql><sql name="q3"><script/></sql>
<soapImport name="ws"><soapInit>a</soapInit><soapCall>b</soapCall><soapEnd>c</soapEnd></soapImport><alert name="al"><message>&lt;%= 1 %&gt;</message></alert>
<subWorkflow name="sub"><workflow internalName="in"><activities><js name="x"><script>1;</script></js><js name="y"><script>2;</script></js></activities></workflow></subWorkflow>
<js name="a"><script>1;</script></js><jsx name="b"><call>return 0;</call><recall>return 0;</recall></jsx><cusOdd name="odd"><script>1</script></cusOdd>
</activities></workflow>`,
  });
  expect((await run(root)).notes).toEqual([
    '"w": script of sql stays in workflow.xml, no file is made of it: q1, q2',
    '"w": soapInit of soapImport stays in workflow.xml, no file is made of it: ws',
    '"w": soapCall of soapImport stays in workflow.xml, no file is made of it: ws',
    '"w": soapEnd of soapImport stays in workflow.xml, no file is made of it: ws',
    '"w": message of alert stays in workflow.xml, no file is made of it: al',
    '"w": script in the workflow of subWorkflow stays in workflow.xml, no file is made of it: sub',
    '"w": script of cusOdd stays in workflow.xml, no file is made of it: odd',
  ]);
});

describe("libraries", () => {
  const library = (name: string, text = "var a;"): string => `<javascript namespace="cus" name="${name}"><data>${text}</data></javascript>`;
  const packed = (...records: string[]): string =>
    `<package buildVersion="7.0" buildNumber="1"><entities schema="xtk:javascript">${records.join("")}</entities></package>`;

  test("of names that files cannot have are no modules, which would be loaded by other names", async () => {
    const names = ["a.b.js", "dir/a.js", "A.JS", "a.js", "A.js", "con.js", "plain"];
    const root = temporaryProject({ "p.xml": packed(...names.map((name) => library(name))) });
    const result = await run(root);
    expect(result.diagnostics).toEqual([]);
    const scripts = result.files.map(({ path }) => path).filter((path) => path.endsWith(".js"));
    expect(scripts).toEqual([
      "activities/libraries/a.library.js",
      "entities/xtk-javascript/cus-A-JS.js",
      "entities/xtk-javascript/cus-A.js",
      "entities/xtk-javascript/cus-a-b.js",
      "entities/xtk-javascript/cus-con.js",
      "entities/xtk-javascript/cus-dir-a.js",
      "entities/xtk-javascript/cus-plain.js",
    ]);
    expect((await makePackage({ root })).diagnostics).toEqual([]);
    const own = read(root, "dist/package.xml");
    for (const name of names) expect(own).toContain(library(name));
    const again = await run(root);
    expect([...new Set(again.files.map(({ status }) => status))]).toEqual(["unchanged"]);
    expect(await verify({ root, file: "p.xml", text: own })).toMatchObject({ isSame: true });
  });

  test("without a name are none", async () => {
    const root = temporaryProject({ "p.xml": packed(library(""), library("b.js")) });
    const { diagnostics, files } = await run(root);
    expect(diagnostics).toMatchObject([{ code: "XTK5111" }]);
    expect(files.map(({ path }) => path)).toContain("activities/libraries/b.library.js");
    expect(files.some(({ record }) => record === "xtk:javascript cus:")).toBe(false);
  });

  test("in a folder that is not built keep names of files, as modules do", async () => {
    const root = temporaryProject({
      "p.xml": packed(library("dir/a.js")),
      "xtkit.config.mts": 'export default { import: { libraries: "lib" } };\n',
    });
    expect((await run(root)).files.map(({ path }) => path)).toEqual(["lib/dir-a.js", "lib/dir-a.xml"]);
  });
});

test("a condition for each of many transitions comes back", async () => {
  const tests = Array.from({ length: 300 }, (_, at) => `<test name="t${at}"><condition>vars.x == ${at}</condition></test>`);
  const text = `<workflow internalName="w"><activities><jstest name="t"><transitions>${tests.join("")}</transitions></jstest></activities></workflow>`;
  const root = temporaryProject({ "p.xml": text });
  expect((await run(root)).diagnostics).toEqual([]);
  await build({ root });
  expect(read(root, "dist/w/workflow.xml")).toBe(text);
  const changed = await verify({ root, file: "p.xml", text: text.replace("vars.x == 7<", "vars.y == 7<") });
  expect(changed.parts.filter(({ difference }) => difference)).toMatchObject([
    { what: "t condition t7", difference: { line: 1, place: { file: "activities/w/t.condition.js", line: 23 } } },
  ]);
});
