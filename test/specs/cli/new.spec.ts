import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { createCampaign } from "../../runtime/index.ts";
import { allRuns } from "../../runtime/run/all-runs.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryProject } from "../support/project.ts";

// The activities lie in projects of their own, which vitest does not load.
beforeAll(() => void (allRuns.loader = undefined));

const KINDS: readonly [kind: string, file: string][] = [
  ["js", "a.ts"],
  ["advanced", "a.advanced.ts"],
  ["condition", "a.condition.ts"],
  ["init", "a.init.ts"],
  ["library", "a.library.ts"],
  ["js", "a.js"],
  ["advanced", "a.advanced.js"],
  ["condition", "a.condition.js"],
  ["init", "a.init.js"],
  ["library", "a.library.js"],
];

test.each(KINDS)("%s: a source and its test, which nothing overwrites: %s", async (kind, file) => {
  const root = temporaryProject({ "package.json": "{}" });
  const name = file.endsWith(".js") ? "w/a.js" : "w/a.ts";
  const made = await runCli("new", kind, name, "--cwd", root);
  const written = [`activities/w/${file}`, `activities/w/${file.replace(/\.[tj]s$/, ".test.ts")}`];
  expect(made).toMatchObject({ code: 0, error: "" });
  for (const path of written) expect(made.out).toContain(path);
  const before = written.map((path) => readFileSync(join(root, path), "utf8"));
  const again = await runCli("new", kind, name.replace(".ts", ""), "--cwd", root);
  expect(again).toMatchObject({ code: 1, out: "" });
  expect(again.error).toContain(`XTK5062 activity-exists: ${written[0]} is there already`);
  expect(written.map((path) => readFileSync(join(root, path), "utf8"))).toEqual(before);
  // In the other language it would be the same script.
  const other = await runCli("new", kind, file.endsWith(".js") ? "w/a" : "w/a.js", "--json", "--cwd", root);
  expect(JSON.parse(other.out)).toMatchObject({
    ok: false,
    files: [],
    diagnostics: [{ code: "XTK5062", file: expect.stringMatching(/^activities\/w\/a\./) }],
  });
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
  [["new", "js", "w/a.b.js"], "XTK5061"],
  [["new", "js", "w/a.js.js"], "XTK5061"],
  [["new", "js", "w/.js"], "XTK5061"],
  [["new", "js", "w.js/a"], "XTK5061"],
  [["new", "js", "w/con.js"], "XTK5061"],
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
      { setting: "import.libraries", value: "activities/libraries", origin: "default" },
      { setting: "import.entities", value: "entities", origin: "default" },
      { setting: "import.strip", value: [], origin: "default" },
      { setting: "import.keep", value: [], origin: "default" },
      ...["name", "namespace", "label", "vendor", "author", "description", "buildVersion", "buildNumber"].map((name) => ({
        setting: `package.${name}`,
        value: name === "namespace" ? "cus" : name.startsWith("build") ? "*" : "",
        origin: "default",
      })),
      ...["js", "jsx", "jstest", "init", "library"].map((kind) => ({ setting: `lineOffset.${kind}`, value: 0, origin: "default" })),
    ],
    diagnostics: [],
  });
  expect((await runCli("config", "--cwd", root)).out).toMatch(/libraries\.namespace +"psn" +xtkit\.config\.mts/);
  const wrong = await runCli("config", "--cwd", temporaryProject({ "xtkit.config.mts": "export default { wrap: 1 };\n" }));
  expect(wrong).toMatchObject({ code: 1, out: "" });
  expect(wrong.error).toContain("XTK5059");
});

test("the scripts in E4X do what those in TypeScript do", async () => {
  const roots = [".js", ""].map((ending) => ({ ending, root: temporaryProject({ "package.json": "{}" }) }));
  for (const { root, ending } of roots)
    for (const kind of ["js", "advanced", "condition", "init", "library"])
      expect(await runCli("new", kind, `w/a${ending}`, "--cwd", root)).toMatchObject({ code: 0 });
  const both = async (file: string, vars: object): Promise<object[]> =>
    Promise.all(
      roots.map(async ({ root, ending }) => {
        const campaign = createCampaign({ root, now: new Date("2026-03-01T08:00:00Z") });
        const path = `activities/w/${file}${ending || ".ts"}`;
        const { logs, completed, events, transition, activity } = await campaign.run(path, { vars: { ...vars } });
        return { logs, completed, events: events.map(({ name }) => name), transition, label: activity?.["label"] };
      }),
    );
  for (const [file, vars] of [
    ["a", { recCount: 3 }],
    ["a.advanced", {}],
    ["a.condition", { recCount: 0 }],
    ["a.condition", { recCount: 1001 }],
    ["a.condition", { recCount: 5 }],
    ["a.init", {}],
  ] as const) {
    const [e4x, typescript] = await both(file, vars);
    expect(e4x).toEqual(typescript);
  }
  const read = (file: string): string => readFileSync(join(roots[0]!.root, "activities/w", file), "utf8");
  expect(read("a.library.d.ts")).toContain("export declare function shorten(");
  expect(read("a.library.test.ts")).toContain('from "./a.library.js"');
});
