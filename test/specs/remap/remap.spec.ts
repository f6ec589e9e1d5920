import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, type JournalFinding, remap } from "../../../build/index.ts";
import { temporaryProject, writeFiles } from "../support/project.ts";
import { bundleProject, markers } from "./support/bundle-project.ts";
import { languages, shapes } from "./support/journal-shapes.ts";

let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "xtkit-remap-"));
  writeFiles(root, bundleProject);
  expect((await build({ root })).diagnostics).toEqual([]);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Each kind: its scripts in `dist`, and their name in journals. */
const kinds = [
  { kind: "js", outputs: ["plain.js"], script: "w/plain" },
  { kind: "jsx", outputs: ["wait.call.js", "wait.recall.js"], script: "w/wait" },
  { kind: "jstest", outputs: ["route.condition.js"], script: "w/route" },
  { kind: "init", outputs: ["start.init.js"], script: "w/start" },
  { kind: "library", outputs: ["shared.library.js"], script: "/cus/shared.js" },
];

/** The marked lines of a script, counted as the server does: a condition begins behind its comment. */
function markedLines(output: string): { marker: string; line: number; text: string }[] {
  let first = 0;
  return readFileSync(join(root, "dist/w", output), "utf8")
    .split("\n")
    .flatMap((text, index) => {
      if (text.startsWith("// transition ")) first = index + 1;
      const [, marker] = /"((?:nothing in|seen by) \w+)"/.exec(text) ?? [];
      return marker === undefined ? [] : [{ marker, line: index + 1 - first, text: text.trim() }];
    });
}

describe.each(kinds)("$kind, a bundle of three files", ({ kind, outputs, script }) => {
  describe.each(languages)("$name", (language) => {
    test.each(shapes)("$name", async ({ write, hasPlace }) => {
      const files = new Set<string>();
      for (const output of outputs) {
        for (const { marker, line, text } of markedLines(output)) {
          const failure = { script, line, text: `Error: ${marker}`, sourceLine: text, token: text.slice(0, 5) };
          const { findings, diagnostics, ok } = await remap(write(language, failure), { root });
          expect({ diagnostics, ok, count: findings.length }).toEqual({ diagnostics: [], ok: true, count: 1 });
          const [finding] = findings as [JournalFinding];
          const expected = markers.find((one) => one.marker === marker)!;
          expect(finding).toMatchObject({ script, kind });
          if (!hasPlace) expect(finding).not.toHaveProperty("line");
          else expect(finding).toMatchObject({ file: expected.file, line: expected.line, frame: expect.stringContaining(marker) });
          if (hasPlace) files.add(expected.file);
        }
      }
      if (hasPlace) expect(files.size).toBe(3);
    });
  });
});

/** The places of a journal, and what is doubtful about them. */
async function places(project: string, ...rows: string[]): Promise<string[]> {
  const { findings, diagnostics } = await remap(rows.join("\n"), { root: project });
  return [...diagnostics, ...findings].map((found) =>
    "journalLine" in found
      ? [`${found.file}:${found.line}:${found.column}`, ...found.diagnostics.map(({ code }) => code)].join(" ")
      : `${found.code} ${found.message}`,
  );
}

function row(script: string, line: number, text = "x"): string {
  return `JST-310000 Error while compiling script '${script}' line ${line}: ${text}.`;
}

async function built(files: Record<string, string>): Promise<string> {
  const project = temporaryProject(files);
  expect((await build({ root: project })).ok).toBe(true);
  return project;
}

test("the column is that of the first place of the line, or that of the token", async () => {
  const project = await built({
    "activities/w/a.ts": "export default function () {\n  if (vars.a) { logInfo(vars.b); logInfo(vars.c); }\n}\n",
  });
  expect(readFileSync(join(project, "dist/w/a.js"), "utf8").split("\n")[3]).toContain("logInfo(vars.b)");
  expect(await places(project, row("w/a", 4))).toEqual(["activities/w/a.ts:2:17"]);
  expect(await places(project, row("w/a", 4, "SyntaxError: no (line='logInfo(vars.b);' token='vars.b);')"))).toEqual([
    "activities/w/a.ts:2:25",
  ]);
  expect(await places(project, row("w/a", 4, "SyntaxError: no (line='logInfo(vars.b);' token='nowhere')"))).toEqual([
    "activities/w/a.ts:2:17",
  ]);
});

const diagram = `<workflow internalName="cusNightly" label="Nightly"><activities>
  <start name="start"/>
  <js name="js/2" label="Count &amp; go"><transitions/><initScript><?xtkit-script js-2-init?></initScript><script><?xtkit-script js-2 of two?></script></js>
  <js name="Plain" label="Plain one"><script/></js>
</activities></workflow>`;

describe("names", () => {
  const files = {
    "activities/nightly/js-2.ts": "logInfo(1);\n",
    "activities/nightly/js-2-init.init.ts": "logInfo(2);\nlogInfo(3);\nlogInfo(4);\nlogInfo(5);\n",
    "activities/nightly/plain.js": "logInfo(1);\nlogInfo(2);\n",
  };

  test("of folder and file, in any case, and of a script's own file", async () => {
    const project = await built(files);
    expect(await places(project, row("nightly/js-2", 3), row("NIGHTLY/JS-2", 3))).toEqual([
      "activities/nightly/js-2.ts:1:1",
      "activities/nightly/js-2.ts:1:1",
    ]);
    expect(await places(project, row("nightly/js-2-init.init", 4))).toEqual(["activities/nightly/js-2-init.init.ts:2:1"]);
  });

  test("of workflow.xml, with labels; a name may have a slash", async () => {
    const project = await built(files);
    writeFiles(project, { "activities/nightly/workflow.xml": diagram });
    expect(await places(project, row("cusNightly/js/2", 6), row("cusNightly/Plain", 2), row("nightly/js-2", 3))).toEqual([
      "activities/nightly/js-2-init.init.ts:4:1",
      "activities/nightly/plain.js:2:1",
      "activities/nightly/js-2.ts:1:1",
    ]);
    const { findings } = await remap(row("cusNightly/js/2", 6), { root: project });
    expect(findings).toMatchObject([{ workflow: "cusNightly", activity: "js/2", label: "Count & go", kind: "init" }]);
  });

  test("of workflow.json, which goes before the diagram", async () => {
    const project = await built(files);
    writeFiles(project, {
      "activities/nightly/workflow.xml": diagram,
      "activities/nightly/workflow.json": '{ "internalName": "cusProd", "activities": { "js-2": "__proto__" } }',
    });
    expect(await places(project, row("cusProd/__proto__", 3), row("cusProd/Plain", 1), row("cusNightly/Plain", 1))).toEqual([
      "activities/nightly/js-2.ts:1:1",
      "activities/nightly/plain.js:1:1",
      "undefined:undefined:undefined XTK5143",
    ]);
  });

  test.each([
    ["{", "XTK5008", "activities/nightly/workflow.json is not valid JSON"],
    ["[]", "XTK5140", "it is no object"],
    ['{ "internalname": "a" }', "XTK5140", 'there is no "internalname"'],
    ['{ "internalName": " " }', "XTK5140", "internalName is no text"],
    ['{ "activities": [] }', "XTK5140", "activities is no object"],
    ['{ "activities": { "js-2": 2 } }', "XTK5140", "activities.js-2 is no text"],
    ['{ "activities": { "js2": "js" } }', "XTK5141", 'names an activity of the file "js2"'],
    ['{ "activities": { "js-2": "one", "plain": "one" } }', "XTK5142", "would both be the activity one of nightly"],
  ])("workflow.json with %s", async (text, code, sentence) => {
    const project = temporaryProject({ ...files, "activities/nightly/workflow.json": text });
    const { findings, diagnostics, ok } = await remap(row("nightly/plain", 1), { root: project });
    expect({ findings, ok }).toEqual({ findings: [], ok: false });
    expect(diagnostics).toMatchObject([
      { code, severity: "error", file: "activities/nightly/workflow.json", message: expect.stringContaining(sentence) },
    ]);
  });

  test.each([
    ["<workflow><activities></workflow>", "XTK4001"],
    ['<!DOCTYPE workflow [<!ENTITY a "b">]><workflow/>', "XTK4002"],
  ])("workflow.xml of %s", async (text, code) => {
    const project = temporaryProject({ ...files, "activities/nightly/workflow.xml": text });
    const { diagnostics, ok } = await remap(row("nightly/plain", 1), { root: project });
    expect({ codes: diagnostics.map((one) => one.code), ok }).toEqual({ codes: [code], ok: false });
  });

  test("what is of no project is said, and what is nearly a name", async () => {
    const project = await built(files);
    const { findings } = await remap([row("nightly/plane", 1), row("other/scheduler", 1), row("content htmlContent", 1)].join("\n"), {
      root: project,
    });
    expect(
      findings.map(({ diagnostics }) => diagnostics.map(({ code, suggestion }) => [code, / Do you mean .*/.exec(suggestion)?.[0]])),
    ).toEqual([[["XTK5143", " Do you mean nightly/plain?"]], [["XTK5143", undefined]], [["XTK5143", undefined]]]);
  });

  test("advice is given for so many names, and a name is looked for once", async () => {
    const project = await built(files);
    const rows = Array.from({ length: 150 }, (_, index) => row(`nightly/plain${index % 120}`, 1));
    const { findings } = await remap(rows.join("\n"), { root: project });
    const advised = findings.map(({ diagnostics: [found] }) => found!.suggestion.includes("Do you mean nightly/plain?"));
    expect(advised).toEqual(rows.map((_, index) => index < 100 || index >= 120));
  });

  test.each([
    "../../secret",
    "/../secret.js",
    "nightly/../../../etc/passwd",
    "__proto__/constructor",
    "w/\u0000",
    "C:\\x/y",
    `a/${"b".repeat(900)}`,
  ])("%s leads nowhere", async (script) => {
    const project = await built(files);
    writeFileSync(join(project, "secret"), "top secret");
    const { findings } = await remap(row(script, 1), { root: project });
    expect(findings).toMatchObject([{ script, diagnostics: [{ code: "XTK5143" }] }]);
    expect(findings[0]).not.toHaveProperty("file");
  });
});

describe("E4X scripts", () => {
  const files = {
    "activities/w/a.js": "// first\nvar a = <a/>;\nlogInfo(a);\n",
    "xtkit.config.mts": 'export default { banner: "one\\ntwo" };\n',
  };

  test("have the lines of the banner where they are pasted, and not in a diagram; the text of the line decides", async () => {
    const project = await built(files);
    const both = [
      row("w/a", 5),
      row("w/a", 2),
      row("w/a", 5, "SyntaxError: no (line='var a = <a/>;' token='<a')"),
      row("w/a", 2, "no (line='var a = <a/>;' token='<a')"),
    ];
    const [pasted, banner, ...texts] = await places(project, ...both);
    expect([pasted, ...texts]).toEqual(["activities/w/a.js:2:1", "activities/w/a.js:2:9", "activities/w/a.js:2:9"]);
    expect(banner).toContain("XTK5150");
    writeFiles(project, { "activities/w/workflow.xml": '<workflow internalName="w"><activities><js name="a"/></activities></workflow>' });
    expect((await places(project, ...both)).slice(1)).toEqual(["activities/w/a.js:2:1", "activities/w/a.js:2:9", "activities/w/a.js:2:9"]);
  });

  test("conditions and libraries too", async () => {
    const project = await built({
      "activities/w/c.condition.js": "// transition one\nvars.a == 1;\n\n// transition two\nvars.b ==\n  twice(vars.c)\n;\n",
      "activities/w/l.library.js": "function twice(a) {\n  return a * 2;\n}\n",
    });
    expect(
      await places(project, row("w/c", 2), row("/cus/l.js", 4), row("cus:l.js", 4), row("w/c", 1, "ReferenceError: b is not defined")),
    ).toEqual([
      "activities/w/c.condition.js:6:3",
      "activities/w/l.library.js:2:3",
      "activities/w/l.library.js:2:3",
      expect.stringContaining("XTK5148"),
    ]);
  });
});

describe("what is not sure is said", () => {
  const files = { "activities/w/a.ts": 'export default function () {\n  vars.a = "some text";\n  vars.b = vars.a + vars.c;\n}\n' };

  test("nothing was built, or without its map", async () => {
    const project = temporaryProject(files);
    const missing = ["activities/w/a.ts:undefined:undefined XTK5144"];
    expect(await places(project, row("w/a", 3))).toEqual(missing);
    await build({ root: project });
    expect(await places(project, row("w/a", 3))).toEqual(["activities/w/a.ts:2:3"]);
    rmSync(join(project, "dist/w/a.js.map"));
    expect(await places(project, row("w/a", 3))).toEqual(missing);
    writeFiles(project, { "dist/w/a.js.map": "[]" });
    expect(await places(project, row("w/a", 3))).toEqual(missing);
  });

  test("a source was changed since: the place and the frame are those of the build", async () => {
    const project = await built(files);
    writeFiles(project, { "activities/w/a.ts": `// new\n${files["activities/w/a.ts"]}` });
    const { findings } = await remap(row("w/a", 3), { root: project });
    expect(findings).toMatchObject([
      { line: 2, column: 3, frame: expect.stringContaining('> 2 |   vars.a = "some text"'), diagnostics: [{ code: "XTK5145" }] },
    ]);
    rmSync(join(project, "activities/w/a.ts"));
    expect((await remap(row("w/a", 3), { root: project })).ok).toBe(false);
  });

  test("an imported source was changed since; line ends alone are no change", async () => {
    const project = await built({
      ...files,
      "activities/w/b.ts": 'import { one } from "../../lib/one";\nlogInfo(one());\n',
      "lib/one.ts": "export function one() {\n  return vars.one;\n}\n",
    });
    writeFiles(project, { "activities/w/b.ts": 'import { one } from "../../lib/one";\r\nlogInfo(one());\r\n' });
    const line =
      readFileSync(join(project, "dist/w/b.js"), "utf8")
        .split("\n")
        .findIndex((text) => text.includes("logInfo")) + 1;
    expect(await places(project, row("w/b", line))).toEqual(["activities/w/b.ts:2:1"]);
    writeFiles(project, { "lib/one.ts": "export function one() {\n  return vars.two;\n}\n" });
    const { findings } = await remap(row("w/b", line), { root: project });
    expect(findings).toMatchObject([{ diagnostics: [{ code: "XTK5145", file: "lib/one.ts" }] }]);
  });

  test("the script was changed by hand", async () => {
    const project = await built(files);
    const output = join(project, "dist/w/a.js");
    writeFileSync(output, readFileSync(output, "utf8").replaceAll("\n", "\r\n"));
    expect(await places(project, row("w/a", 3))).toEqual(["activities/w/a.ts:2:3"]);
    writeFileSync(output, `${readFileSync(output, "utf8")}logInfo(1);\n`);
    expect(await places(project, row("w/a", 3))).toEqual(["activities/w/a.ts:2:3 XTK5146"]);
  });

  test("the line is none of the script, or one of the toolkit's", async () => {
    const project = await built({
      ...files,
      "activities/w/b.ts": 'import { num } from "xtkit/xml";\nvars.n = num(vars.n as unknown as XML, 0);\n',
    });
    expect(await places(project, row("w/a", 0), row("w/a", 99), row("w/a", 1))).toEqual([
      "activities/w/a.ts:undefined:undefined XTK5147",
      "activities/w/a.ts:undefined:undefined XTK5147",
      "activities/w/a.ts:2:3 XTK5150",
    ]);
    const lines = readFileSync(join(project, "dist/w/b.js"), "utf8").split("\n");
    const own = lines.findIndex((text) => text.includes("fallback !== undefined")) + 1;
    expect(own).toBeGreaterThan(1);
    expect(await places(project, row("w/b", own))).toEqual(["activities/w/b.ts:undefined:undefined XTK5150"]);
  });

  test("a line that goes on with the one above is of its place", async () => {
    const project = await built({
      "activities/w/a.ts":
        'import { x } from "xtkit/xml";\nvars.a = x("a", null,\n  x("b", { c: String(vars.c) }),\n  x("d", null, x("e")),\n).toXMLString();\nlogInfo(vars.a);\n',
    });
    const lines = readFileSync(join(project, "dist/w/a.js"), "utf8").split("\n");
    const closing = lines.findIndex((text) => text.startsWith("</a>")) + 1;
    expect(closing).toBeGreaterThan(3);
    expect(await places(project, row("w/a", closing - 1))).toEqual([expect.stringMatching(/^activities\/w\/a\.ts:4:\d+$/)]);
  });

  test("the journal shows another text, or that of another line", async () => {
    const project = await built(files);
    const shown = (line: number, text: string): string => row("w/a", line, `SyntaxError: no (line='${text}' token=';')`);
    expect(
      await places(project, shown(3, "vars.old = 1;"), shown(7, "vars.b = vars.a + vars.c;"), shown(4, "vars.b = vars.a + v")),
    ).toEqual(["activities/w/a.ts:2:23 XTK5149", "activities/w/a.ts:3:27 XTK5151", "activities/w/a.ts:3:27 XTK5149"]);
    // The start of a long line is enough.
    expect(await places(project, shown(4, "vars.b = vars.a + vars."))).toEqual(["activities/w/a.ts:3:27"]);
  });

  test("scripts of one name: what the message speaks of decides, else the first is shown with the others", async () => {
    const project = await built({
      ...files,
      "activities/w/a.init.ts":
        'export default function () {\n  vars.x = "other text";\n  vars.y = missing;\n}\ndeclare const missing: string;\n',
    });
    expect(
      await places(project, row("w/a", 4, "ReferenceError: missing is not defined"), row("w/a", 3, "Error: some text"), row("w/a", 3)),
    ).toEqual(["activities/w/a.init.ts:3:3", "activities/w/a.ts:2:3", expect.stringContaining("XTK5148")]);
    const { findings } = await remap(row("w/a", 3), { root: project });
    expect(findings).toMatchObject([{ file: "activities/w/a.ts", others: [{ file: "activities/w/a.init.ts", line: 2, column: 3 }] }]);
  });

  test("the library of the toolkit's functions is none of the project", async () => {
    const project = await built(files);
    expect(await places(project, row("/cus/xtkit.js", 3))).toEqual(["undefined:undefined:undefined XTK5153"]);
  });

  test("a map that leads out of the project leads nowhere", async () => {
    const project = await built(files);
    const file = join(project, "dist/w/a.js.map");
    for (const source of ["../../../outside.ts", "/etc/passwd", "https://x.io/a.ts", "\0"]) {
      const map = JSON.parse(readFileSync(file, "utf8")) as { sources: string[]; x_script: string };
      writeFileSync(file, JSON.stringify({ ...map, sources: [source] }));
      expect(await places(project, row("w/a", 3))).toEqual(["activities/w/a.ts:undefined:undefined XTK5150"]);
    }
  });
});

test("lineOffset is taken off, for each kind its own", async () => {
  const project = await built({
    "activities/w/a.ts": "logInfo(1);\nlogInfo(2);\n",
    "activities/w/b.init.ts": "logInfo(1);\nlogInfo(2);\n",
  });
  expect(await places(project, row("w/a", 4), row("w/b", 4))).toEqual(["activities/w/a.ts:2:1", "activities/w/b.init.ts:2:1"]);
  writeFiles(project, { "xtkit.config.mts": "export default { lineOffset: { js: 1, init: -1 } };\n" });
  expect(await places(project, row("w/a", 4), row("w/b", 2))).toEqual(["activities/w/a.ts:1:1", "activities/w/b.init.ts:1:1"]);
});

test("what a library failed for tells the activity that loaded it", async () => {
  const { findings } = await remap(`${row("/cus/shared.js", 1)}\nSCR-160012 JavaScript: error while evaluating script 'w/plain'.`, {
    root,
  });
  expect(findings).toMatchObject([
    { kind: "library", workflow: "w", activity: "plain", causes: [{ code: "SCR-160012", explanation: expect.any(String) }] },
  ]);
});

test("of what is not known here, the activity is what its column says", async () => {
  const { findings } = await remap(`01/12/2026 04:49:13\tCount\t${row("other/js", 1)}\n01/12/2026 04:49:13\tQuery\tXTK-170036 no.`, {
    root,
  });
  expect(findings).toMatchObject([
    { script: "other/js", activity: "Count" },
    { code: "XTK-170036", activity: "Query" },
  ]);
});

test("options are checked, and a project without activities is told where a journal has failures", async () => {
  expect((await remap(5 as never)).diagnostics).toMatchObject([{ code: "XTK5035" }]);
  expect((await remap("", { rot: "." } as never)).diagnostics).toMatchObject([{ code: "XTK5034" }]);
  const empty = temporaryProject({});
  expect(await remap("hello", { root: empty })).toEqual({ findings: [], diagnostics: [], ok: true });
  expect(await remap(row("w/a", 1), { root: empty })).toMatchObject({ findings: [], diagnostics: [{ code: "XTK5001" }], ok: false });
});
