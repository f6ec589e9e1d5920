import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../../build/project/check.ts";
import { temporaryProject } from "../support/project.ts";
import { runProgram } from "../support/run-program.ts";

const FILES = {
  "node_modules/.keep": "",
  "package.json": '{ "type": "module" }',
  "activities/tsconfig.json": JSON.stringify({
    compilerOptions: { lib: ["es5"], types: [], module: "esnext", moduleResolution: "bundler", strict: true },
    include: ["**/*.ts", "../lib/*.ts", "../types/*.d.ts"],
  }),
  "types/names.d.ts": "declare function logInfo(message: string): void;\n",
  "lib/twice.ts": "export const twice = (text: string): string => text + text;\n",
  "activities/v/a.ts": 'import { twice } from "../../lib/twice";\nexport default function () {\n  logInfo(twice("a"));\n}\n',
  "activities/w/b.ts": "export default function () {\n  logInfo(1);\n}\n",
};

const run = (root: string): { printed: string; loaded: string[] } => {
  const { printed, loaded } = runProgram(root, ["check"]);
  return { printed, loaded: loaded.filter((name) => name === "typescript" || name === "@babel/core") };
};

test("a second check loads neither TypeScript nor Babel, and says the same", () => {
  const root = temporaryProject(FILES);
  const first = run(root);
  expect(first.loaded).toEqual(["@babel/core", "typescript"]);
  expect(first.printed).toContain("activities/w/b.ts:2:11 - error TS2345");
  expect(run(root)).toEqual({ printed: first.printed, loaded: [] });
  writeFileSync(join(root, "activities/w/b.ts"), FILES["activities/w/b.ts"].replace("1", '"1"'));
  expect(run(root)).toMatchObject({ printed: "2 activities checked, nothing to report\n", loaded: ["@babel/core", "typescript"] });
});

test("of named activities the others are not looked at, shared code is", async () => {
  const root = temporaryProject(FILES);
  expect(await check({ root, activities: ["activities/v"] })).toMatchObject({ ok: true, files: 1, examined: 3 });
  expect(await check({ root, activities: ["activities/w"] })).toMatchObject({ ok: false, files: 1, examined: 1 });
  expect(await check({ root })).toMatchObject({ ok: false, files: 2, examined: 0 });
  writeFileSync(join(root, "lib/twice.ts"), "export const twice = (text: string): number => text;\n");
  const { diagnostics, examined } = await check({ root, activities: ["activities/w"] });
  expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual(["activities/w/b.ts TS2345", "lib/twice.ts TS2322"]);
  expect(examined).toBe(1);
});

describe("an activity that nobody looked at is no activity without faults", () => {
  const without = (path: string): Record<string, string> => Object.fromEntries(Object.entries(FILES).filter(([file]) => file !== path));
  const codes = async (files: Record<string, string>): Promise<string[]> =>
    (await check({ root: temporaryProject(files) })).diagnostics.map(({ code, file }) => `${code} ${file}`);

  test("there is no tsconfig.json at all", async () => {
    const { diagnostics, ok } = await check({ root: temporaryProject(without("activities/tsconfig.json")) });
    expect(diagnostics).toMatchObject([{ code: "XTK2012", suggestion: expect.stringContaining("Add activities/tsconfig.json: ") }]);
    expect(ok).toBe(false);
  });

  test("the only tsconfig.json is that of other things", async () => {
    const files = {
      ...without("activities/tsconfig.json"),
      "tsconfig.json": '{ "files": ["lib/twice.ts"], "compilerOptions": { "types": [] } }',
    };
    expect(await codes(files)).toEqual(["XTK5018 activities/v/a.ts", "XTK5018 activities/w/b.ts"]);
  });

  test.each([
    ["include", { include: ["v/*.ts", "../types/*.d.ts"] }],
    ["exclude", { include: ["**/*.ts", "../types/*.d.ts"], exclude: ["w"] }],
    ["files", { files: ["v/a.ts", "../types/names.d.ts"] }],
  ])("%s leaves it out", async (_, settings) => {
    const { compilerOptions } = JSON.parse(FILES["activities/tsconfig.json"]) as { compilerOptions: object };
    const root = temporaryProject({ ...FILES, "activities/tsconfig.json": JSON.stringify({ compilerOptions, ...settings }) });
    const first = await check({ root });
    expect(first.diagnostics).toMatchObject([{ code: "XTK5018", severity: "error", file: "activities/w/b.ts" }]);
    expect((await check({ root })).diagnostics, "from what was kept").toEqual(first.diagnostics);
    expect((await check({ root, activities: ["activities/v"] })).diagnostics).toEqual([]);
  });

  test("the activities are in another folder", async () => {
    const moved = Object.fromEntries(Object.entries(FILES).map(([file, text]) => [file.replace(/^activities\//, "campaign/src/"), text]));
    const tsconfig = FILES["activities/tsconfig.json"].replaceAll('"../', '"../../');
    const files = { ...moved, "xtkit.config.mts": 'export default { activities: "campaign/src" };\n' };
    const here = { "campaign/src/v/a.ts": FILES["activities/v/a.ts"].replace("../../lib", "../../../lib") };
    expect(await codes({ ...files, ...here, "campaign/src/tsconfig.json": tsconfig })).toEqual(["TS2345 campaign/src/w/b.ts"]);
    const nowhere = Object.fromEntries(Object.entries({ ...files, ...here }).filter(([file]) => !file.endsWith("tsconfig.json")));
    expect((await check({ root: temporaryProject(nowhere) })).diagnostics).toMatchObject([
      { code: "XTK2012", suggestion: expect.stringContaining("Add campaign/src/tsconfig.json: ") },
    ]);
  });
});
