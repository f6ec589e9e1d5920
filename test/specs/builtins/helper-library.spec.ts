import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { createCampaign } from "../../runtime/index.ts";
import { allRuns } from "../../runtime/run/all-runs.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryProject, writeFiles } from "../support/project.ts";

// Activities of a folder of its own are bundled.
beforeAll(() => void (allRuns.loader = undefined));

const LIBRARY = "dist/xtkit/xtkit.library.js";
const FILES = {
  "xtkit.config.mts": 'export default { builtins: "library" };\n',
  "activities/w/a.ts":
    'import { num } from "xtkit/xml";\nexport default function () {\n  const counts = new Map<string, number>([["a", 1]]);\n  for (const [key, count] of counts) logInfo(key, count);\n  logInfo([1, 2].includes(2), "7".padStart(3, "0"), Object.assign({}, { a: 1 }).a, num(vars.n), [3].map(Number.isInteger).join());\n}\n',
  "activities/w/b.condition.ts": 'export default { a: () => ["x"].includes(String(vars.n)), b: () => new Set([vars.n]).has("y") };\n',
  "activities/w/c.library.ts": "export const last = (list: number[]) => list.at(-1);\n",
  "activities/w/d.ts": 'import { last } from "./c.library";\nlogInfo(last([1, 2]));\n',
  "activities/w/e.ts": "const xtkit = 5;\nconst list = [vars.n, 1];\nlogInfo(xtkit, list.includes(1));\n",
  "activities/w/plain.ts": "logInfo(1);\n",
};

test("functions are in one library that scripts load, and what they do is the same", async () => {
  const root = temporaryProject(FILES);
  const { diagnostics, helperLibrary, orphans, activities } = await build({ root });
  expect({ diagnostics, orphans }).toEqual({ diagnostics: [], orphans: [] });
  expect(helperLibrary).toMatchObject({ output: LIBRARY, status: "built" });
  expect(activities.filter(({ helperBytes }) => helperBytes !== undefined).map(({ name }) => name)).toEqual(["e"]);
  const read = (name: string): string => readFileSync(join(root, `dist/w/${name}.js`), "utf8");
  for (const name of ["a", "b.condition", "c.library"]) {
    expect(read(name)).toContain('loadLibrary("cus:xtkit.js");');
    expect(read(name)).not.toContain("function includes");
  }
  expect(read("plain")).not.toContain("loadLibrary");
  // A variable of that name is the author's: the script brings its functions along.
  expect(read("e")).not.toContain("loadLibrary");
  for (const [name, vars] of [
    ["a", { n: "3" }],
    ["d", {}],
    ["e", {}],
  ] as const) {
    const runs = [`activities/w/${name}.ts`, `dist/w/${name}.js`].map(
      async (file) => (await createCampaign({ root }).run(file, { vars })).logs,
    );
    const [source, script] = await Promise.all(runs);
    expect(script).toEqual(source);
    expect(script!.length).toBeGreaterThan(0);
  }
  for (const n of ["x", "y", "z"]) {
    const runs = ["activities/w/b.condition.ts", "dist/w/b.condition.js"].map(
      async (file) => (await createCampaign({ root }).run(file, { vars: { n } })).transition,
    );
    expect(await Promise.all(runs)).toEqual(Array(2).fill({ x: "a", y: "b", z: "default" }[n]));
  }
  expect((await build({ root })).helperLibrary).toMatchObject({ status: "unchanged" });
});

test("the table and the document of a build have it; a check writes nothing", async () => {
  const root = temporaryProject(FILES);
  expect((await runCli("check", "activities/w/plain.ts", "--cwd", root)).code).not.toBe(undefined);
  expect(existsSync(join(root, LIBRARY))).toBe(false);
  expect((await runCli("build", "--cwd", root)).out).toMatch(/- +dist\/xtkit\/xtkit\.library\.js +\d+ +(?:- +)?built/);
  expect(JSON.parse((await runCli("build", "--json", "--cwd", root)).out)).toMatchObject({
    helperLibrary: { output: LIBRARY, status: "unchanged" },
  });
});

test("is one of the project's namespace, and takes nobody's place", async () => {
  const root = temporaryProject({
    ...FILES,
    "xtkit.config.mts": 'export default { builtins: "library", libraries: { namespace: "psn" } };\n',
  });
  await build({ root });
  expect(readFileSync(join(root, LIBRARY), "utf8")).toContain('// loadLibrary("psn:xtkit.js")');
  writeFileSync(join(root, LIBRARY), "mine\n");
  expect((await build({ root })).diagnostics.map(({ code }) => code)).toEqual(["XTK5016"]);
  expect(readFileSync(join(root, LIBRARY), "utf8")).toBe("mine\n");
  const other = temporaryProject(FILES);
  writeFiles(other, { "activities/w/xtkit.library.ts": "export const a = 1;\n" });
  expect((await build({ root: other })).diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
    "XTK5057 activities/w/xtkit.library.ts",
  ]);
});

test("refused, each is an error of the build and of the check", async () => {
  const root = temporaryProject({
    "xtkit.config.mts": 'export default { builtins: "refuse" };\n',
    "activities/tsconfig.json": JSON.stringify({ compilerOptions: { lib: ["es2023"], types: [], noCheck: true }, include: ["**/*.ts"] }),
    "activities/w/a.ts": "Object.assign({}, {});\n",
  });
  const found = async (command: string): Promise<string[]> =>
    (JSON.parse((await runCli(command, "--json", "--cwd", root)).out) as { diagnostics: { code: string }[] }).diagnostics.map(
      ({ code }) => code,
    );
  expect(await found("build")).toEqual(["XTK1009"]);
  expect(await found("check")).toContain("XTK1009");
});
