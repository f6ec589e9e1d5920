import { expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { temporaryProject } from "../support/project.ts";

const ACTIVITY = { "activities/w/a.ts": "logInfo(1);\n" };

test.each([
  ["outdir: 'dist'", "XTK5058 1:18", "Do you mean outDir?"],
  ["frobnicate: 1", "XTK5058 1:18", "There are activities, outDir, wrap, libraries."],
  ["libraries: { namspace: 'cus' }", "XTK5058 1:31", "Do you mean libraries.namespace?"],
  ["libraries: { constructor: 1 }", "XTK5058 1:31", "There are libraries.namespace, libraries.inline, libraries.globals."],
  ["outDir: '../dist'", "XTK5059 1:18", "outDir must be a folder inside the project"],
  ["activities: 5", "XTK5059 1:18", "activities must be a folder inside the project"],
  ["wrap: true", "XTK5059 1:18", 'wrap must be "function" or "none"'],
  ["libraries: []", "XTK5059 1:18", "libraries must be an object of settings"],
  ["libraries: { namespace: 'a:b' }", "XTK5059 1:31", 'libraries.namespace must be the namespace of a schema, such as "cus"'],
  ["libraries: { inline: 'all' }", "XTK5059 1:31", "libraries.inline must be true, false, or a list of names of libraries"],
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
