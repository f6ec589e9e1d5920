import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { check } from "../../../build/project/check.ts";
import { createCampaign } from "../../runtime/index.ts";
import { allRuns } from "../../runtime/run/all-runs.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";

const fixture = (name: string): string => readFileSync(join(REPOSITORY, "test/fixtures/cases/lib", name), "utf8");
// Activities of a folder of its own are bundled.
beforeAll(() => void (allRuns.loader = undefined));

const CONFIG = JSON.stringify({
  extends: join(REPOSITORY, "tsconfig.campaign.json"),
  include: ["**/*.ts", join(REPOSITORY, "types/workflow.d.ts")],
});
const FILES = {
  "activities/tsconfig.json": CONFIG,
  "activities/kinds/module.advanced.js": fixture("poll.advanced.js"),
  "activities/kinds/plain.advanced.js":
    "function call() { task.vars.n = 1; return 0; }\nfunction recall() { task.setCompleted(); return 0; }\n",
  "activities/kinds/typed.advanced.ts":
    "export function call() {\n  return 0;\n}\nexport const recall = () => {\n  task.setCompleted();\n  return 0;\n};\n",
  "activities/kinds/body.call.js": "task.vars.n = <n>1</n>;\nreturn 0;\n",
  "activities/kinds/body.recall.js": "task.setCompleted();\nreturn 0;\n",
  "activities/kinds/module.condition.js": "export default { transition: () => true };\n",
  "activities/kinds/typed.condition.ts": "export default { transition: () => true };\n",
  "activities/kinds/plain.condition.js": "// transition some\nvars.n > 1;\n",
  "activities/kinds/typed.init.ts": "export default function () {\n  vars.a = 1;\n}\n",
  "activities/kinds/plain.library.js": "function twice(n) { return 2 * n; }\n",
  "activities/kinds/typed.library.ts": "export function thrice(n: number) {\n  return 3 * n;\n}\n",
  "activities/io/write.js": "logInfo(<a/>);\n",
};

test("each kind is built, in each language", async () => {
  const root = temporaryProject(FILES);
  const { activities, diagnostics } = await build({ root });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(activities.map(({ kind, part, name, output, status }) => [kind, part, name, output.split("/").at(-1), status].join(" "))).toEqual([
    "js  write write.js built",
    "jsx  body body.call.js built",
    "jsx  body body.recall.js built",
    "jsx call module module.call.js built",
    "jsx recall module module.recall.js built",
    "jstest  module module.condition.js built",
    "jsx call plain plain.call.js built",
    "jsx recall plain plain.recall.js built",
    "jstest  plain plain.condition.js built",
    "library  plain plain.library.js built",
    "jsx call typed typed.call.js built",
    "jsx recall typed typed.recall.js built",
    "jstest  typed typed.condition.js built",
    "init  typed typed.init.js built",
    "library  typed typed.library.js built",
  ]);
  expect(await check({ root })).toMatchObject({ ok: true, files: 12 });
  expect((await build({ root })).activities.map(({ status }) => status)).toEqual(activities.map(() => "unchanged"));
});

test("each runs on the mock, from its source and from what was built", async () => {
  const root = temporaryProject(FILES);
  await build({ root });
  const advanced = ["module.advanced.js", "plain.advanced.js", "typed.advanced.ts", "body.call.js", "body.recall.js"];
  const built = readdirSync(join(root, "dist/kinds")).filter((file) => /\.(?:re)?call\.js$/.test(file));
  expect(built).toHaveLength(8);
  for (const file of [...advanced.map((name) => `activities/kinds/${name}`), ...built.map((name) => `dist/kinds/${name}`)]) {
    expect(await createCampaign({ root }).run(file), file).toMatchObject({ completed: true, value: 0 });
  }
  for (const folder of ["activities", "dist"]) {
    const typed = folder === "dist" ? "typed.condition.js" : "typed.condition.ts";
    for (const name of ["module.condition.js", typed]) {
      expect(await createCampaign({ root }).run(`${folder}/kinds/${name}`), name).toMatchObject({ transition: "transition" });
    }
    const run = (n: number): Promise<unknown> => createCampaign({ root }).run(`${folder}/kinds/plain.condition.js`, { vars: { n } });
    expect([await run(2), await run(1)]).toMatchObject([{ transition: "some" }, { transition: "default" }]);
  }
});

test("what cannot be built is told, and everything else is built, checked and run", async () => {
  const broken = {
    "activities/kinds/broken.library.ts": "const a = 1;\n",
    "activities/kinds/broken.advanced.ts": "export function call() {\n  return 0;\n}\n",
    "activities/kinds/broken.condition.js": "if (vars.n) logInfo(1);\n",
  };
  const root = temporaryProject({ ...FILES, ...broken });
  const { activities, diagnostics, ok } = await build({ root });
  expect(ok).toBe(false);
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code, file }) => `${code} ${file}`)).toEqual([
    "XTK1060 activities/kinds/broken.advanced.ts",
    "XTK1062 activities/kinds/broken.condition.js",
    "XTK1063 activities/kinds/broken.library.ts",
  ]);
  const failed = activities.filter(({ status }) => status === "failed").map(({ output }) => output);
  expect(failed).toEqual(["dist/kinds/broken.recall.js", "dist/kinds/broken.condition.js", "dist/kinds/broken.library.js"]);
  expect(activities.filter(({ status }) => status === "built")).toHaveLength(16);
  for (const named of [["activities/io"], ["activities/io/write.js"], ["./activities/kinds/typed.condition.ts"]]) {
    expect(await check({ root, activities: named })).toMatchObject({ ok: true, diagnostics: [], files: 1 });
    expect(await build({ root, activities: named })).toMatchObject({ ok: true, diagnostics: [] });
  }
  expect(await createCampaign({ root }).run("activities/kinds/typed.condition.ts")).toMatchObject({ transition: "transition" });
  await expect(createCampaign({ root }).run("activities/kinds/broken.advanced.ts")).rejects.toThrow("XTK1060");
});

test("a call that gives no number at run time is told by the mock (XTK6809)", async () => {
  const text = (value: string): string =>
    `export function call() {\n  return ${value};\n}\nexport function recall() {\n  task.setCompleted();\n  return 0;\n}\n`;
  const root = temporaryProject({
    "activities/w/a.advanced.ts": text("vars.outcome"),
    "activities/w/b.advanced.ts": text("Number(vars.outcome)"),
  });
  const run = (name: string): Promise<unknown> =>
    createCampaign({ root }).run(`activities/w/${name}.advanced.ts`, { vars: { outcome: "0" } });
  await expect(run("a")).rejects.toThrow("call gave 0, and no number");
  expect(await run("b")).toMatchObject({ completed: true });
});
