import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../../../build/project/check.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";

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

/** Notes at the end which modules were loaded. */
const PRELOADED = `process.on("exit", () => require("node:fs").writeFileSync(process.env.LOADED, Object.keys(require("node:module")._cache).join("\\n")));`;

/** Runs the program; tells what it prints and which compilers it loads. */
function run(root: string): { printed: string; loaded: string[] } {
  const { bin } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as { bin: { xtkit: string } };
  const preloaded = join(root, "preloaded.cjs");
  const list = join(root, "loaded.txt");
  writeFileSync(preloaded, PRELOADED);
  const { stdout, stderr } = spawnSync(process.execPath, ["--require", preloaded, join(REPOSITORY, bin.xtkit), "check"], {
    cwd: root,
    env: { ...process.env, LOADED: list },
    encoding: "utf8",
  });
  const modules = readFileSync(list, "utf8");
  return {
    printed: stdout + stderr,
    loaded: ["typescript", "@babel/core"].filter((name) => modules.replaceAll("\\", "/").includes(`/node_modules/${name}/`)),
  };
}

test("a second check loads neither TypeScript nor Babel, and says the same", () => {
  const root = temporaryProject(FILES);
  const first = run(root);
  expect(first.loaded).toEqual(["typescript", "@babel/core"]);
  expect(first.printed).toContain("activities/w/b.ts:2:11 - error TS2345");
  expect(run(root)).toEqual({ printed: first.printed, loaded: [] });
  writeFileSync(join(root, "activities/w/b.ts"), FILES["activities/w/b.ts"].replace("1", '"1"'));
  expect(run(root)).toMatchObject({ printed: "2 activities checked, nothing to report\n", loaded: ["typescript", "@babel/core"] });
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
