import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { targets } from "../../../build/engine/targets.ts";
import { compile } from "../../../build/project/compile.ts";
import { build } from "../../../build/project/build.ts";
import { temporaryProject } from "../support/project.ts";

const ACTIVITY = { "activities/w/a.ts": "logInfo(1);\n" };

test.each([
  ["outdir: 'dist'", "XTK5058 1:18", "Do you mean outDir?"],
  [
    "frobnicate: 1",
    "XTK5058 1:18",
    "There are activities, outDir, wrap, target, banner, ascii, minify, builtins, libraries, import, package, lineOffset.",
  ],
  ["libraries: { namspace: 'cus' }", "XTK5058 1:31", "Do you mean libraries.namespace?"],
  ["libraries: { constructor: 1 }", "XTK5058 1:31", "There are libraries.namespace, libraries.inline, libraries.globals."],
  ["outDir: '../dist'", "XTK5059 1:18", "outDir must be a folder inside the project"],
  ["activities: 5", "XTK5059 1:18", "activities must be a folder inside the project"],
  ["wrap: true", "XTK5059 1:18", 'wrap must be "function" or "none"'],
  ["target: 'v9'", "XTK5059 1:18", "target must be one of v7, v8, ecma-e4x"],
  ["ascii: 1", "XTK5059 1:18", "ascii must be true or false"],
  ["minify: 'yes'", "XTK5059 1:18", "minify must be true or false"],
  ["builtins: true", "XTK5059 1:18", 'builtins must be "helpers", "library" or "refuse"'],
  ["banner: 5", "XTK5059 1:18", "banner must be a text"],
  ["libraries: []", "XTK5059 1:18", "libraries must be an object of settings"],
  ["libraries: { namespace: 'a:b' }", "XTK5059 1:31", 'libraries.namespace must be the namespace of a schema, such as "cus"'],
  ["libraries: { inline: 'all' }", "XTK5059 1:31", "libraries.inline must be true, false, or a list of names of libraries"],
  ["import: { strip: ['activities'] }", "XTK5059 1:28", 'import.strip must be a list such as ["@state", "process", "*/@x"]'],
  ["import: { libraries: '../x' }", "XTK5059 1:28", "import.libraries must be a folder inside the project"],
  ["package: { buildNumber: 9349 }", "XTK5059 1:29", 'package.buildNumber must be a number as text, such as "9349", or "*"'],
  ["package: { nam: '' }", "XTK5058 1:29", "Do you mean package.name?"],
  ["lineOffset: 1", "XTK5059 1:18", "lineOffset must be an object of settings"],
  ["lineOffset: { js: 1.5 }", "XTK5059 1:32", "lineOffset.js must be a whole number of lines"],
  ["lineOffset: { init: '1' }", "XTK5059 1:32", "lineOffset.init must be a whole number of lines"],
  [
    "lineOffset: { jssp: 1 }",
    "XTK5058 1:32",
    "There are lineOffset.js, lineOffset.jsx, lineOffset.jstest, lineOffset.init, lineOffset.library.",
  ],
  ["libraries: { globals: { a: 'b c' } }", "XTK5059 1:31", "libraries.globals must be an object"],
])("%s", async (setting, expected, sentence) => {
  const root = temporaryProject({ ...ACTIVITY, "xtkit.config.mts": `export default { ${setting} };\n` });
  const { diagnostics, activities, ok } = await build({ root });
  expect(diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([expected]);
  expect(`${diagnostics[0]!.message} ${diagnostics[0]!.suggestion}`).toContain(sentence);
  expect(diagnostics[0]!.frame).toContain("^");
  expect({ activities, ok }).toEqual({ activities: [], ok: false });
});

test("each fault is told, and what is undefined is left out", async () => {
  const root = temporaryProject({
    ...ACTIVITY,
    "xtkit.config.mts": "export default {\n  wrap: undefined,\n  outDir: 5,\n  nope: 1,\n};\n",
  });
  const { diagnostics } = await build({ root });
  expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(["XTK5059 3", "XTK5058 4"]);
});

test("a banner stands under the first line of each script, as comments", async () => {
  const files = {
    "activities/w/a.ts": "logInfo(1);\nthrow new Error();\n",
    "activities/w/b.js": "logInfo(<b/>);\n",
    "activities/w/c.library.ts": "export const c = 1;\n",
    "activities/w/d.condition.ts": "export default { d: () => vars.n > 1 };\n",
    "xtkit.config.mts": 'export default { banner: "Owned by the team\\n*/ alert(1) // \\u2028\\u001b[31m\\n" };\n',
  };
  const root = temporaryProject(files);
  expect((await build({ root })).diagnostics).toEqual([]);
  for (const [name, line] of [
    ["a", "(function () {"],
    ["b", "logInfo(<b/>);"],
    ["c.library", '// loadLibrary("cus:c.js")'],
    ["d.condition", "// transition d"],
  ]) {
    const lines = readFileSync(join(root, `dist/w/${name}.js`), "utf8").split("\n");
    expect(lines.slice(1, 5)).toEqual(["// Owned by the team", "// */ alert(1) //", "// \ufffd[31m", line]);
  }
  const { map } = await compile({ root, entry: "activities/w/a.ts" });
  expect(map).toBeDefined();
});

describe("targets", () => {
  const said = async (target: string, files: Record<string, string>): Promise<string[]> => {
    const root = temporaryProject({ ...files, "xtkit.config.mts": `export default { target: "${target}" };\n` });
    return (await build({ root })).diagnostics.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
  };
  const files = {
    "activities/w/a.ts": "export default function () {\n  logInfo(uneval(vars), new Iterator({}));\n}\n",
    "activities/w/b.js": "const a = <a/>;\nfor each (var b in a) logInfo(b);\n",
    "activities/w/c.ts": "const { a, b } = { a: 1, b: 2 };\nclass C { d = a; }\nlogInfo(b, new C().d);\n",
  };

  test.each(["v7", "v8"])("%s has Mozilla's extensions", async (target) => {
    expect(await said(target, files)).toEqual([]);
  });

  test("ecma-e4x has what the standards have", async () => {
    expect(await said("ecma-e4x", files)).toEqual([
      "XTK1072 activities/w/a.ts:2:11",
      "XTK1072 activities/w/a.ts:2:29",
      expect.stringMatching(/^XTK30\d\d activities\/w\/b\.js:1:1$/),
    ]);
  });

  test("the table says what each has, and on what evidence", () => {
    expect(
      Object.entries(targets).map(([name, { hasExtensions, evidence, engine }]) => [name, hasExtensions, evidence !== "", engine !== ""]),
    ).toEqual([
      ["v7", true, true, true],
      ["v8", true, true, true],
      ["ecma-e4x", false, true, true],
    ]);
  });
});
