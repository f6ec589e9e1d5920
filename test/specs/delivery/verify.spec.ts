import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { makePackage } from "../../../build/project/package/make-package.ts";
import { elementDifference } from "../../../build/project/verify/compare-elements.ts";
import { firstDifference } from "../../../build/project/verify/first-difference.ts";
import { verify, type VerifyResult } from "../../../build/project/verify/verify.ts";
import { readXml } from "../../../build/schema/read-xml.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryProject } from "../support/project.ts";

const FILES = {
  "activities/w/workflow.xml":
    '<workflow internalName="cusW" label="W"><activities><js name="a" x="1" label="A"><script><?xtkit-script a?></script></js><js name="b"><script><?xtkit-script b?></script></js><jstest name="t"><transitions><test name="one"><condition><?xtkit-script t?></condition></test></transitions></jstest></activities></workflow>\n',
  "activities/w/a.ts": "// first\nexport default function () {\n  logInfo(1);\n\n  logInfo(2 < 3);\n}\n",
  "activities/w/b.js": "// mine\nlogInfo(<b/>);\nlogInfo(5);\n",
  "activities/w/t.condition.ts": "export default {\n  one: () => Number(vars.n) > 1,\n};\n",
  "activities/w/l.library.ts": "export const l = 1;\n",
};

function text(root: string, file: string): string {
  return readFileSync(join(root, file), "utf8");
}

async function built(): Promise<string> {
  const root = temporaryProject(FILES);
  expect((await build({ root })).diagnostics).toEqual([]);
  return root;
}

const check = async (root: string, given: string, as?: string): Promise<VerifyResult> =>
  await verify({ root, file: "given", text: given, ...(as !== undefined && { as }) });

/** What differs: record, part, line, and the place in the source. */
function told({ parts }: VerifyResult): string[] {
  return parts.flatMap(({ record, what, difference }) => {
    if (!difference) return [];
    const { line, place, element } = difference;
    return [`${record} ${what} ${element ?? line} ${place ? `${place.file}:${place.line}:${place.column}` : "-"}`];
  });
}

describe("a script", () => {
  test("is the same whatever the way did to its lines and its end", async () => {
    const root = await built();
    for (const file of ["a.js", "b.js", "t.condition.js", "l.library.js"]) {
      const code = text(root, `dist/w/${file}`);
      for (const way of [code, code.trimEnd(), code.replaceAll("\n", "\r\n"), `\ufeff${code}\n\n`]) {
        const result = await check(root, way);
        expect(result).toMatchObject({ isSame: true, ok: true, diagnostics: [] });
        expect(result.parts).toMatchObject([{ record: `dist/w/${file}` }]);
      }
    }
    const own = await check(root, FILES["activities/w/b.js"].trimEnd());
    expect(own).toMatchObject({ isSame: true, parts: [{ source: "activities/w/b.js" }] });
    expect(await check(root, "Number(vars.n) > 1")).toMatchObject({ isSame: true, parts: [{ what: "condition one" }] });
  });

  test("that differs tells the first line on both sides, and where that is from", async () => {
    const root = await built();
    const code = text(root, "dist/w/a.js");
    const result = await check(root, code.replace("2 < 3", "2 < 4"));
    expect(result).toMatchObject({ isSame: false, ok: true });
    expect(told(result)).toEqual(["dist/w/a.js script 6 activities/w/a.ts:5:3"]);
    expect(result.parts[0]!.difference).toMatchObject({ given: "logInfo(2 < 4);", built: "logInfo(2 < 3);" });
    expect(told(await check(root, `${FILES["activities/w/b.js"]}more();\n`))).toEqual(["dist/w/b.js script 4 activities/w/b.js:3:1"]);
    expect(told(await check(root, "Number(vars.n) > 2", "activities/w/t.condition.ts"))).toEqual([
      "dist/w/t.condition.js condition one 1 activities/w/t.condition.ts:2:14",
    ]);
  });

  test("is compared with what is asked for, by its source or its script", async () => {
    const root = await built();
    const code = text(root, "dist/w/a.js");
    for (const as of ["activities/w/a.ts", "./activities/w/a.ts", "activities\\w\\a.ts", "dist/w/a.js"])
      expect(await check(root, code, as)).toMatchObject({ isSame: true });
    expect(await check(root, code, "activities/w/b.js")).toMatchObject({ isSame: false, ok: true });
    const unknown = await check(root, code, "activities/w/aa.ts");
    expect(unknown).toMatchObject({ ok: false, isSame: false, diagnostics: [{ code: "XTK5181" }] });
    expect(unknown.diagnostics[0]!.message).toContain("Do you mean activities/w/a.ts?");
    expect(await check(root, " \n")).toMatchObject({ ok: false, diagnostics: [{ code: "XTK5180" }] });
  });
});

describe("a workflow", () => {
  test("is the same with other line ends, notations, order of attributes and noise", async () => {
    const root = await built();
    const code = text(root, "dist/w/workflow.xml");
    const ways = [
      code,
      code.trimEnd().replaceAll("\n", "\r\n"),
      code.replace('internalName="cusW" label="W"', `id="5"\n  label='W' state="20" internalName="cusW"`),
      code.replace('name="a" x="1" label="A"', 'label="A" name="a" x="1"'),
      code.replaceAll("&gt;", ">").replaceAll('"vars', "&quot;vars"),
      code.replace(
        /<script>(\/\/ mine[^]*?)<\/script>/,
        (_, script: string) => `<script><![CDATA[${script.replaceAll("&lt;", "<").replaceAll("&gt;", ">")}\n]]></script>`,
      ),
      code.replaceAll("><", ">\n  <"),
      `<package><entities schema="xtk:workflow">${code}</entities></package>`,
    ];
    for (const way of ways) expect(told(await check(root, way))).toEqual([]);
  });

  test("that differs tells each script and the diagram", async () => {
    const root = await built();
    const code = text(root, "dist/w/workflow.xml");
    expect(told(await check(root, code.replace("logInfo(2 &lt; 3)", "logInfo(9)")))).toEqual([
      "xtk:workflow cusW a script 6 activities/w/a.ts:5:3",
    ]);
    expect(told(await check(root, code.replace("logInfo(5)", "logInfo(6)")))).toEqual([
      "xtk:workflow cusW b script 3 activities/w/b.js:3:1",
    ]);
    expect(told(await check(root, code.replace("vars.n) &gt; 1", "vars.n) &gt; 2")))).toEqual([
      "xtk:workflow cusW t condition one 1 activities/w/t.condition.ts:2:14",
    ]);
    expect(told(await check(root, code.replace('x="1"', 'x="2"')))).toEqual([
      "xtk:workflow cusW diagram workflow/activities/js[a], the attribute x -",
    ]);
    expect(told(await check(root, code.replace(/<script>\/\/ mine[^]*?<\/script>/, "")))).toEqual([
      "xtk:workflow cusW b script 1 activities/w/b.js:1:1",
      "xtk:workflow cusW diagram workflow/activities/js[b], an element -",
    ]);
  });

  test("that is none of the project is told", async () => {
    const root = await built();
    const result = await check(root, '<workflow internalName="other"/>');
    expect(result).toMatchObject({ ok: false, isSame: false, diagnostics: [{ code: "XTK5183" }] });
  });
});

test("a package is what the project packs", async () => {
  const root = await built();
  await makePackage({ root });
  const packed = text(root, "dist/package.xml");
  const same = await check(root, packed);
  expect(same).toMatchObject({ isSame: true, ok: true });
  expect(same.parts.map(({ record, what }) => `${record} ${what}`)).toEqual([
    "xtk:javascript cus:l.js text",
    "xtk:javascript cus:l.js record",
    "xtk:workflow cusW a script",
    "xtk:workflow cusW b script",
    "xtk:workflow cusW t condition one",
    "xtk:workflow cusW diagram",
  ]);
  expect(told(await check(root, packed.replace("var l = 1", "var l = 2")))).toEqual(["xtk:javascript cus:l.js text 3 -"]);
  expect(told(await check(root, packed.replace('label="l"', 'label="m"')))).toEqual([
    "xtk:javascript cus:l.js record javascript, the attribute label -",
  ]);
});

test("errors of the project come first, and nothing is compared", async () => {
  const root = temporaryProject({ ...FILES, "activities/w/a.ts": "var ;\n" });
  const result = await check(root, "logInfo(1);");
  expect(result).toMatchObject({ ok: false, isSame: false, parts: [] });
});

test("a project that builds no script has none to compare with", async () => {
  const root = temporaryProject({ "activities/w/workflow.xml": '<workflow internalName="w"/>' });
  expect(await check(root, "logInfo(1);")).toMatchObject({ ok: false, isSame: false, diagnostics: [{ code: "XTK5182" }] });
});

test("the command tells by its exit code", async () => {
  const root = await built();
  const run = async (...words: string[]): Promise<number> => (await runCli("verify", ...words, "--cwd", root)).code;
  expect(await run("dist/w/a.js")).toBe(0);
  expect(await run("dist/w/a.js", "--as", "activities/w/b.js")).toBe(2);
  expect(await run("dist/w/missing.js")).toBe(1);
  const none = await runCli("verify", "--json", "--cwd", root);
  expect(none.code).toBe(1);
  expect(JSON.parse(none.out)).toMatchObject({ ok: false, diagnostics: [{ code: "XTK5184" }] });
  const { out } = await runCli("verify", "dist/w/a.js", "--as", "activities/w/b.js", "--cwd", root);
  expect(out).toContain("  server // xtkit activities/w/a.ts");
  expect(out).toContain("  built  // xtkit activities/w/b.js");
});

test("the first line that differs is the first: before it, all are the same", () => {
  const lines = fc.array(fc.constantFrom("a", "b", "", "c"), { maxLength: 6 });
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const [left, right] = [one.join("\n"), other.join("\n")];
      const found = firstDifference(left, right);
      if (found === undefined) {
        expect(left.trimEnd()).toBe(right.trimEnd());
        return;
      }
      const at = found.line - 1;
      const [all, others] = [left.trimEnd().split("\n"), right.trimEnd().split("\n")];
      expect(all.slice(0, at)).toEqual(others.slice(0, at));
      expect(all[at]).not.toBe(others[at]);
      expect({ given: found.given, built: found.built }).toEqual({ given: all[at], built: others[at] });
    }),
  );
});

test.each([
  ["<a/>", "<b/>", "b, the element"],
  ["<a b='1'/>", "<a/>", "a, the attribute b"],
  ["<a>x</a>", "<a>y</a>", "a, the text"],
  ["<a><b/></a>", "<a/>", "a, an element"],
  ["<a><b name='n'><c d='1'/></b></a>", "<a><b name='n'><c d='2'/></b></a>", "a/b[n]/c, the attribute d"],
  ["<a> <b/>\n</a>", "<a><b/></a>", undefined],
  ["<a b='1' c='2'>x&lt;</a>", "<a c='2' b='1'><![CDATA[x<]]></a>", undefined],
])("%s and %s: %s", (given, own, expected) => {
  const [one, other] = [given, own].map((document) => readXml(document, { file: "a.xml" }).value!);
  const found = elementDifference(one!, other!);
  expect(found && `${found.path}, ${found.what}`).toBe(expected);
});
