import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { check } from "../../../build/project/check.ts";
import { generateTypes } from "../../../build/project/types.ts";
import { decodeText } from "../../../build/disk/decode-text.ts";
import { decodeXml } from "../../../build/disk/decode-xml.ts";
import { NotText, UnknownEncoding } from "../../../build/disk/not-text.ts";
import { createCampaign } from "../../../test/runtime/index.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";
import { runProgram } from "../support/run-program.ts";

const GOOD = 'export default function () {\n  logInfo("good");\n}\n';
const latin = (text: string): Buffer => Buffer.from(text, "latin1");

/** A project in which one file is in Latin-1. */
function project(file: string, text: string, others: Readonly<Record<string, string>> = {}): string {
  const root = temporaryProject({ "activities/w/good.ts": GOOD, [file]: "", ...others });
  writeFileSync(join(root, file), latin(text));
  return root;
}

describe("a source that is no UTF-8 is refused where its first such byte is, and the rest is built", () => {
  const importing = (file: string): Record<string, string> => ({
    "activities/w/a.ts": `import value from "../../${file}";\nlogInfo(String(value));\n`,
  });
  test.each<[file: string, text: string, place: [line: number, column: number], others?: Record<string, string>]>([
    ["activities/w/a.ts", 'logInfo("a");\r\nlogInfo("Süd");\r\n', [2, 11]],
    ["activities/w/a.tsx", 'logInfo(String(<a b="é" />));\n', [1, 22]],
    ["activities/w/a.js", "logInfo(<a>é</a>.toString());\n", [1, 12]],
    ["lib/l.ts", 'export default "é";\n', [1, 17], importing("lib/l.ts")],
    ["lib/l.jsx", 'export default "é";\n', [1, 17], importing("lib/l.jsx")],
    ["lib/l.js", 'var value = "é";\n', [1, 14], { "activities/w/a.ts": 'import { value } from "../../lib/l.js";\nlogInfo(value);\n' }],
    ["lib/l.json", '{ "a": "é" }', [1, 9], importing("lib/l.json")],
    ["lib/l.txt", "é", [1, 1], importing("lib/l.txt")],
  ])("%s", async (file, text, [line, column], others) => {
    const root = project(file, text, others);
    const { diagnostics, activities } = await build({ root });
    expect(diagnostics).toMatchObject([{ code: "XTK5050", file, line, column }]);
    expect(diagnostics[0]!.frame).toContain("\ufffd");
    expect(diagnostics[0]!.message).toContain("in Windows-1252");
    expect(activities.map(({ name, status }) => `${name} ${status}`)).toEqual(["a failed", "good built"]);
    expect((await build({ root })).diagnostics, "from what was kept").toEqual(diagnostics);
    writeFileSync(join(root, file), text);
    expect((await build({ root })).activities.map(({ status }) => status)).toEqual(["built", "unchanged"]);
  });

  test("the configuration", async () => {
    const root = project("xtkit.config.mts", 'export default { outDir: "é" };\n');
    expect((await build({ root })).diagnostics).toMatchObject([{ code: "XTK5050", file: "xtkit.config.mts", line: 1, column: 27 }]);
  });

  test("rows, and package.json", async () => {
    const root = project("rows.json", '{ "nms:recipient": [{ "email": "é" }] }');
    expect((await runCli("run", "activities/w/good.ts", "--rows", "rows.json", "--cwd", root)).error).toMatch(
      /^rows\.json:1:33 - error XTK5050/,
    );
    writeFileSync(join(root, "package.json"), latin('{ "name": "é" }'));
    expect((await runCli("init", "--cwd", root)).error).toMatch(/^package\.json:1:12 - error XTK5050/);
    expect(readFileSync(join(root, "package.json"))).toEqual(latin('{ "name": "é" }'));
  });

  test("what the check alone reads", async () => {
    const settings = { extends: join(REPOSITORY, "tsconfig.campaign.json"), include: ["**/*.ts", join(REPOSITORY, "types/workflow.d.ts")] };
    const root = project("activities/own.d.ts", "/** é */\ninterface Own {}\n", { "activities/tsconfig.json": JSON.stringify(settings) });
    for (const time of ["first", "again"])
      expect((await check({ root })).diagnostics, time).toMatchObject([
        { code: "XTK5050", file: "activities/own.d.ts", line: 1, column: 5 },
      ]);
  });

  test.each([
    ["activities/w/a.js", 'logInfo("é");\n', ["run", "activities/w/a.js"], "activities/w/a.js:1:10"],
    ["activities/w/a.ts", 'logInfo("é");\n', ["run", "activities/w/a.ts"], "activities/w/a.ts:1:10"],
    ["w.xml", '<workflow a="é"/>', ["run", "w.xml"], "w.xml:1:14"],
    ["types/schemas/a.xml", '<srcSchema label="é"/>', ["run", "activities/w/good.ts"], "types/schemas/a.xml:1:19"],
  ])("a run of %s", async (file, text, argv, place) => {
    const { code, error } = await runCli(...argv, "--cwd", project(file, text));
    expect(error).toMatch(new RegExp(`^${place.replace(/[.]/g, "\\.")} - error XTK5050`));
    expect(code).toBe(1);
  });

  test("a library that a script loads", async () => {
    const root = project("libraries/cus/common.js", 'var a = "é";\n', { "activities/w/a.js": 'loadLibrary("cus:common.js");\n' });
    await expect(createCampaign({ root }).run("activities/w/a.js")).rejects.toThrow(/libraries\/cus\/common\.js:1:10 .*XTK5050/);
  });
});

test("code that a unit test imports", () => {
  const root = project("lib/b.ts", 'export const b = "é";\n', {
    "lib/b.test.ts": 'import { expect, test } from "vitest";\nimport { b } from "./b.ts";\ntest("b", () => expect(b).toBe("x"));\n',
    "lib/c.ts": 'export const c = "\ufffd";\n',
    "lib/c.test.ts": 'import { expect, test } from "vitest";\nimport { c } from "./c.ts";\ntest("c", () => expect(c).toBe("\ufffd"));\n',
    "vitest.config.mts": `import { xtkit } from "${REPOSITORY}/test/vitest/index.ts";\nexport default { plugins: [xtkit()] };\n`,
  });
  symlinkSync(join(REPOSITORY, "node_modules"), join(root, "node_modules"));
  const { status, printed } = runProgram(root, ["test", "--json"]);
  const report = JSON.parse(printed.slice(printed.indexOf("{"))) as { numPassedTests: number; testResults: { message: string }[] };
  expect(report.numPassedTests, "a text may have that character").toBe(1);
  expect(report.testResults.map(({ message }) => message).join("")).toContain("lib/b.ts:1:19 - error XTK5050 not-in-its-encoding");
  expect(status).toBe(1);
});

describe("XML is read in the encoding that it names", () => {
  const document = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>\n<a>é€</a>`;
  const wide = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le");

  test.each<[name: string, bytes: Buffer, text: string]>([
    ["none: UTF-8", Buffer.from("<a>é€</a>"), "<a>é€</a>"],
    ["none, with a byte order mark", Buffer.from("\ufeff<a>é€</a>"), "<a>é€</a>"],
    ["UTF-8", Buffer.from(document("utf-8")), document("utf-8")],
    ["a mark of UTF-8 goes before what is named", Buffer.from(`\ufeff${document("ISO-8859-1")}`), document("ISO-8859-1")],
    ["UTF-16", wide(document("UTF-16")), document("UTF-16")],
    ["UTF-16, the other way round", wide(document("UTF-16")).swap16(), document("UTF-16")],
    ["ISO-8859-1", latin(document("ISO-8859-1").replace("€", "")), document("ISO-8859-1").replace("€", "")],
    [
      "latin1, single quotes",
      latin("<?xml version='1.0' encoding = 'latin1' ?><a>é</a>"),
      "<?xml version='1.0' encoding = 'latin1' ?><a>é</a>",
    ],
    [
      "Windows-1252",
      Buffer.concat([latin(document("windows-1252").split("€")[0]!), Buffer.from([0x80]), latin("</a>")]),
      document("windows-1252"),
    ],
    ["US-ASCII", latin(document("US-ASCII").replace("é€", "e")), document("US-ASCII").replace("é€", "e")],
  ])("%s", (_, bytes, text) => {
    expect(decodeXml(bytes)).toBe(text);
  });

  test.each<[name: string, bytes: Buffer, fault: object]>([
    ["US-ASCII with more", latin(document("us-ascii").replace("€", "")), { encoding: "US-ASCII", line: 2, column: 4 }],
    [
      "a byte that Windows-1252 has not",
      Buffer.concat([latin(document("cp1252").replace("é€</a>", "")), Buffer.from([0x81])]),
      { line: 2, column: 4 },
    ],
    ["half of a character of UTF-16", Buffer.from("\ufeff<a>\ud800</a>", "utf16le"), { encoding: "UTF-16", line: 1, column: 4 }],
    ["half of a unit of UTF-16", wide("<a/>").subarray(0, 9), { encoding: "UTF-16", column: 4 }],
    ["none, and no UTF-8", latin("<a>\n é</a>"), { encoding: "UTF-8", line: 2, column: 2 }],
  ])("%s is refused", (_, bytes, fault) => {
    expect(() => decodeXml(bytes)).toThrow(NotText);
    expect(() => decodeXml(bytes)).toThrow(expect.objectContaining(fault));
  });

  test("one that is not known is refused where it is named", () => {
    expect(() => decodeXml(latin(document("koi8-r")))).toThrow(UnknownEncoding);
    const root = project("types/schemas/a.xml", document("koi8-r"));
    expect(generateTypes({ root }).diagnostics).toMatchObject([{ code: "XTK5052", file: "types/schemas/a.xml", line: 1, column: 31 }]);
  });

  test("in declarations and in the mock", async () => {
    const schema =
      '<?xml version="1.0" encoding="ISO-8859-1"?>\n<srcSchema name="a" namespace="cus"><element name="a"><attribute name="b" label="Größe"/></element></srcSchema>';
    const root = project("types/schemas/a.xml", schema, {
      "activities/w/a.js": 'logInfo(xtk.queryDef.create(<queryDef schema="xtk:srcSchema"/>) ? "" : "");\n',
    });
    expect(generateTypes({ root })).toMatchObject({ ok: true, diagnostics: [] });
    expect(readFileSync(join(root, "types/generated/cus-a.d.ts"), "utf8")).toContain("Größe");
    expect(() => createCampaign({ root, schemas: ["types/schemas/a.xml"] })).not.toThrow();
  });
});

test("a byte order mark is dropped, and every character is read whole", () => {
  expect(decodeText(Buffer.from("\ufeffa"))).toBe("a");
  expect(decodeText(Buffer.from("é€\u{1f600}\ufffd"))).toBe("é€\u{1f600}\ufffd");
});

test.each<[name: string, bytes: number[], column: number]>([
  ["the start of a character without its end", [0x61, 0xe2, 0x82], 2],
  ["the end of one without its start", [0xc3, 0xa9, 0x82], 2],
  ["one that is longer than it need be", [0xc0, 0xaf], 1],
  ["half of a pair", [0x61, 0x62, 0xed, 0xa0, 0x80], 3],
  ["beyond the last one", [0xf4, 0x90, 0x80, 0x80], 1],
  ["no byte of UTF-8 at all", [0xf0, 0x9f, 0x98, 0x80, 0xff], 3],
  ["UTF-16", [0xff, 0xfe, 0x61, 0x00], 1],
])("no text: %s", (_, bytes, column) => {
  expect(() => decodeText(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ line: 1, column }));
});
