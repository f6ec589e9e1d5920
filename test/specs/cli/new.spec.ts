import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../support/run-cli.ts";
import { temporaryProject } from "../support/project.ts";

const KINDS: readonly [kind: string, file: string][] = [
  ["js", "a.ts"],
  ["advanced", "a.advanced.ts"],
  ["condition", "a.condition.ts"],
  ["init", "a.init.ts"],
  ["library", "a.library.ts"],
];

test.each(KINDS)("%s: a source and its test, which nothing overwrites", async (kind, file) => {
  const root = temporaryProject({ "package.json": "{}" });
  const made = await runCli("new", kind, "w/a", "--cwd", root);
  const written = [`activities/w/${file}`, `activities/w/${file.replace(/\.ts$/, ".test.ts")}`];
  expect(made).toMatchObject({ code: 0, error: "" });
  for (const path of written) expect(made.out).toContain(path);
  const before = written.map((path) => readFileSync(join(root, path), "utf8"));
  const again = await runCli("new", kind, "w/a", "--cwd", root);
  expect(again).toMatchObject({ code: 1, out: "" });
  expect(again.error).toContain(`XTK5062 activity-exists: ${written[0]} is there already`);
  expect(written.map((path) => readFileSync(join(root, path), "utf8"))).toEqual(before);
  expect(JSON.parse((await runCli("build", "--json", "--cwd", root)).out)).toMatchObject({ ok: true, diagnostics: [] });
});

test.each([
  ["the test alone is there", "activities/w/a.condition.test.ts"],
  ["it is there in another language", "activities/w/a.condition.js"],
  ["and in TSX", "activities/w/a.condition.tsx"],
])("%s: nothing is written", async (_, file) => {
  const root = temporaryProject({ "package.json": "{}", [file]: "// mine\n" });
  const { code, out } = await runCli("new", "jstest", "w/a", "--json", "--cwd", root);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ ok: false, files: [], diagnostics: [{ code: "XTK5062", file }] });
});

test.each([
  [["new"], "XTK5064"],
  [["new", "js"], "XTK5064"],
  [["new", "js", "w/a", "w/b"], "XTK5064"],
  [["new", "librray", "w/a"], "Do you mean library?"],
  [["new", "constructor", "w/a"], "XTK5060"],
  [["new", "js", "a"], "XTK5061"],
  [["new", "js", "../a"], "XTK5061"],
  [["new", "js", "w/a/b"], "XTK5061"],
  [["new", "js", "/a"], "XTK5061"],
  [["new", "js", "w/a.b"], "XTK5061"],
  [["new", "js", "w/con"], "XTK5061"],
  [["new", "js", ".git/a"], "XTK5061"],
  [["new", "js", "w/\u001b[31m"], "XTK5061"],
])("%j is told what it lacks", async (argv, expected) => {
  const root = temporaryProject({ "package.json": "{}" });
  const { code, error } = await runCli(...argv, "--cwd", root);
  expect(code).toBe(1);
  expect(error).toContain(expected);
  expect(error).not.toContain("\u001b");
});

test("a folder that cannot be made (XTK5063); a configuration that is wrong", async () => {
  const root = temporaryProject({ "package.json": "{}", "activities/w": "a file" });
  expect((await runCli("new", "js", "w/a", "--cwd", root)).error).toMatch(/XTK50(?:53|63)/);
  const wrong = temporaryProject({ "package.json": "{}", "xtkit.config.mts": "export default { outdir: 1 };\n" });
  expect((await runCli("new", "js", "w/a", "--cwd", wrong)).error).toContain("XTK5058");
});

test("a library of the same name in another workflow is the same one to the server", async () => {
  const root = temporaryProject({ "package.json": "{}", "activities/w/a.library.ts": "export const a = 1;\n" });
  expect((await runCli("new", "library", "v/a", "--cwd", root)).error).toContain("XTK5062 activity-exists: activities/w/a.library.ts");
  expect((await runCli("new", "js", "v/a", "--cwd", root)).code).toBe(0);
});

test("goes where the configuration has activities", async () => {
  const root = temporaryProject({ "package.json": "{}", "xtkit.config.mts": 'export default { activities: "src" };\n' });
  expect((await runCli("new", "js", "w/a", "--cwd", root)).out).toContain("src/w/a.test.ts");
  expect(readFileSync(join(root, "src/w/a.test.ts"), "utf8")).toContain('campaign.run("src/w/a.ts"');
});

test("xtkit config shows each setting, its value and where that is from", async () => {
  const root = temporaryProject({ "xtkit.config.mts": 'export default { outDir: "out", libraries: { namespace: "psn" } };\n' });
  const { code, out } = await runCli("config", "--json", "--cwd", root);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    ok: true,
    settings: [
      { setting: "activities", value: "activities", origin: "default" },
      { setting: "outDir", value: "out", origin: "xtkit.config.mts" },
      { setting: "wrap", value: "function", origin: "default" },
      { setting: "target", value: "v7", origin: "default" },
      { setting: "banner", value: "", origin: "default" },
      { setting: "ascii", value: false, origin: "default" },
      { setting: "minify", value: false, origin: "default" },
      { setting: "builtins", value: "helpers", origin: "default" },
      { setting: "libraries.namespace", value: "psn", origin: "xtkit.config.mts" },
      { setting: "libraries.inline", value: false, origin: "default" },
      { setting: "libraries.globals", value: {}, origin: "default" },
    ],
    diagnostics: [],
  });
  expect((await runCli("config", "--cwd", root)).out).toMatch(/libraries\.namespace +"psn" +xtkit\.config\.mts/);
  const wrong = await runCli("config", "--cwd", temporaryProject({ "xtkit.config.mts": "export default { wrap: 1 };\n" }));
  expect(wrong).toMatchObject({ code: 1, out: "" });
  expect(wrong.error).toContain("XTK5059");
});
