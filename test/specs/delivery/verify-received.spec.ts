import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { unescaped } from "../../../build/project/verify/unescaped.ts";
import { verify, type VerifyResult } from "../../../build/project/verify/verify.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryProject, writeFiles } from "../support/project.ts";

const A = 'export default function () {\n  if (Number(vars.a) < 2 && vars.b) logInfo("x");\n  logInfo(2);\n  logInfo(3);\n}\n';
const FILES = {
  "activities/w/workflow.xml": '<workflow internalName="w"><activities><js name="a"><script/></js></activities></workflow>\n',
  "activities/w/a.ts": A,
  "activities/other/b.ts": "export default function () {\n  logInfo(1);\n}\n",
};

const text = (root: string, file = "dist/w/a.js"): string => readFileSync(join(root, file), "utf8");
const check = async (root: string, given: string): Promise<VerifyResult> => await verify({ root, file: "given", text: given });
const escaped = (given: string): string =>
  given.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

async function built(): Promise<string> {
  const root = temporaryProject(FILES);
  await build({ root });
  return root;
}

describe("a text that was copied out of XML", () => {
  const NOTE = "it was read as text of XML, with references such as &lt;";

  test("is what it stands for, which is told", async () => {
    const root = await built();
    expect(await check(root, escaped(text(root)))).toMatchObject({ isSame: true, parts: [{ record: "dist/w/a.js", note: NOTE }] });
    const differs = await check(root, escaped(text(root)).replace("logInfo(3)", "logInfo(4)"));
    expect(differs).toMatchObject({ isSame: false, parts: [{ note: NOTE, difference: { line: 5, given: "logInfo(4);" } }] });
    expect(await check(root, escaped(text(root, "dist/w/workflow.xml")))).toMatchObject({ isSame: true, parts: [{}, { what: "diagram" }] });
  });

  test("is none where a reference is missing", async () => {
    const root = await built();
    for (const broken of [escaped(text(root)).replace("&lt;", "<"), escaped(text(root)).replace("&amp;&amp;", "&&")])
      expect(await check(root, broken)).toMatchObject({ isSame: false, parts: [{ difference: { line: 3 } }] });
  });

  test.each([
    ["a &lt; b &amp;&amp; &#39;c&#39;", "a < b && 'c'"],
    ["&amp;lt;", "&lt;"],
    ["a", undefined],
    ["a < b &amp; c", undefined],
    ["a & b &lt; c", undefined],
    ["a &unknown; b &lt;", undefined],
  ])("%s", (given, expected) => {
    expect(unescaped(given)).toBe(expected);
  });
});

test("a part of a script is told as one", async () => {
  const root = await built();
  const lines = text(root).split("\n");
  const result = await check(root, lines.slice(2, 4).join("\r\n"));
  expect(result).toMatchObject({ isSame: false, ok: true, parts: [{ record: "dist/w/a.js" }] });
  expect(result.parts[0]!.note).toBe(
    "it is a part of the script, lines 3 to 4 of dist/w/a.js: copy all of it to prove that it is the same",
  );
  expect((await check(root, text(root).replace("logInfo(3)", "logInfo(4)"))).parts[0]!.note).toBeUndefined();
});

test("an older build is told by what differs below its first line", async () => {
  const root = await built();
  const [script, diagram] = [text(root), text(root, "dist/w/workflow.xml")];
  const hash = /#(\w+)/.exec(script)![1]!;
  writeFiles(root, { "activities/w/a.ts": A.replace("logInfo(3)", "logInfo(33)") });
  for (const given of [script, diagram]) {
    const [part] = (await check(root, given)).parts;
    expect(part!.difference).toMatchObject({ line: 5, given: "logInfo(3);", built: "logInfo(33);", place: { line: 4 } });
    expect(part!.note).toMatch(new RegExp(`^it was built from another state of activities/w/a.ts: #${hash}, now #\\w{7}$`));
  }
  // A comment of the source changes the first line alone.
  writeFiles(root, { "activities/w/a.ts": `${A}/* more */` });
  await build({ root });
  const bannerAlone = text(root).replace(/#\w+/, "#0000000");
  expect((await check(root, bannerAlone)).parts[0]!.difference).toMatchObject({ line: 1 });
});

test("records of every kind are documents, and other markup is a script", async () => {
  const root = await built();
  for (const given of ['<form namespace="cus" name="f"/>', ' \n<option name="o"/>', '<folder xtkschema="xtk:folder" name="f"/>'])
    expect(await check(root, given)).toMatchObject({ ok: false, diagnostics: [{ code: "XTK5183" }] });
  for (const given of ["<form/>.toXMLString();", "<row/>"]) expect(await check(root, given)).toMatchObject({ ok: true, isSame: false });
});

test("the command shows what is noted", async () => {
  const root = await built();
  writeFiles(root, { "same.txt": escaped(text(root)), "part.txt": text(root).split("\n").slice(2, 4).join("\n") });
  const same = await runCli("verify", "same.txt", "--cwd", root);
  expect(same.code).toBe(0);
  expect(same.error).toContain("note: dist/w/a.js, script: it was read as text of XML");
  const part = await runCli("verify", "part.txt", "--cwd", root);
  expect(part.code).toBe(2);
  expect(part.out).toContain("  note   it is a part of the script, lines 3 to 4 of dist/w/a.js");
});
