import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { runScript } from "../../runtime/index.ts";
import { temporaryProject } from "../support/project.ts";

const config = (ascii: boolean): Record<string, string> => ({
  "xtkit.config.mts": `export default { ascii: ${ascii}, banner: "für alle" };\n`,
});
const TEXT =
  'import { x } from "xtkit/xml";\n// Überall: 😀\nexport default function () {\n  const größe = "ä\\"é\\\\ü" + "😀";\n  const row = x("r", { name: "naïve", "data-x": größe }, "Straße — €", x("b", null, größe));\n  logInfo(größe, /ß+[à-ü]\\é/.test("ßé"), row.toXMLString(), größe.length);\n}\n';
const E4X = 'var é = <a b="ü" c={"ö"}>ä😀{"ß"}</a>; // ñ\nlogInfo(é.@b, é.toXMLString(), "\\é", \'ü\', é.toXMLString().length);\n';

async function built(files: Record<string, string>): Promise<{ root: string; codes: string[] }> {
  const root = temporaryProject(files);
  const { diagnostics } = await build({ root });
  return { root, codes: diagnostics.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`) };
}

test.each([
  ["TypeScript", "a.ts", TEXT],
  ["E4X", "a.js", E4X],
])("%s: the script has no other character, and does the same", async (_, file, text) => {
  const files = { [`activities/w/${file}`]: text };
  const [ascii, plain] = await Promise.all([built({ ...files, ...config(true) }), built({ ...files, ...config(false) })]);
  expect([ascii.codes, plain.codes]).toEqual([[], []]);
  const [one, other] = [ascii, plain].map(({ root }) => readFileSync(join(root, "dist/w/a.js"), "utf8"));
  expect(one).toMatch(/^[\0-\x7f]*$/);
  expect(other).toMatch(/[^\0-\x7f]/);
  const { logs } = await runScript(one!);
  expect(logs.length).toBeGreaterThan(0);
  expect(logs).toEqual((await runScript(other!)).logs);
  const { mappings } = JSON.parse(readFileSync(join(ascii.root, "dist/w/a.js.map"), "utf8")) as { mappings: string };
  expect(mappings.length).toBeGreaterThan(20);
});

test("a build knows its script again", async () => {
  const { root } = await built({ "activities/w/a.ts": TEXT, ...config(true) });
  expect((await build({ root })).activities).toMatchObject([{ status: "unchanged" }]);
  const { diagnostics } = await build({ root: temporaryProject({ "activities/w/a.ts": `${TEXT}logInfo(1);\n`, ...config(true) }, root) });
  expect(diagnostics.map(({ code }) => code)).not.toContain("XTK5016");
});

test.each([
  ["the name of an element", "logInfo(<é/>);\n", "XTK1073 activities/w/a.js:1:10"],
  ["the name of an attribute", 'logInfo(<a ü="1"/>);\n', "XTK1073 activities/w/a.js:1:12"],
  ["CDATA", "logInfo(<a><![CDATA[é]]></a>);\n", "XTK1073 activities/w/a.js:1:21"],
])("%s has no other form", async (_, text, expected) => {
  expect((await built({ "activities/w/a.js": text, ...config(true) })).codes).toEqual([expected]);
});
