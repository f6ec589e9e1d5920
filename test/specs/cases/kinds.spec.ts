import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { check } from "../../../build/project/check.ts";
import { createCampaign } from "../../runtime/index.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";

const fixture = (name: string): string => readFileSync(join(REPOSITORY, "test/fixtures/cases/lib", name), "utf8");
const CONFIG = JSON.stringify({ compilerOptions: { lib: ["es5"], types: [] }, include: ["**/*.ts"] });
const FILES = {
  "activities/tsconfig.json": CONFIG,
  "activities/kinds/poll.advanced.js": fixture("poll.advanced.js"),
  "activities/kinds/plain.advanced.js": fixture("plain.advanced.js"),
  "activities/kinds/typed.advanced.ts": "export function call() {\n  return 0;\n}\n",
  "activities/kinds/t.condition.js": "export default { transition: () => true };\n",
  "activities/kinds/t.condition.ts": "export default { transition: () => true };\n",
  "activities/kinds/shared.library.js": "function twice(n) { return 2 * n; }\n",
  "activities/io/write.js": "logInfo(<a/>);\n",
};
const KINDS = Object.keys(FILES).filter((file) => file.startsWith("activities/kinds/"));

test("a kind that is not built has one answer, whatever the language", async () => {
  const root = temporaryProject(FILES);
  for (const { diagnostics, ok } of [await check({ root }), await build({ root })]) {
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([...KINDS].sort().map((file) => `XTK1014 ${file}`));
    expect(ok).toBe(false);
  }
});

test("what is said to do helps each of them", async () => {
  const { diagnostics } = await build({ root: temporaryProject(FILES) });
  const advice = Object.fromEntries(diagnostics.map(({ file, suggestion }) => [file!.split("/").at(-1), suggestion]));
  expect(advice["poll.advanced.js"]).toContain("the bodies of call and recall");
  expect(advice["poll.advanced.js"]).toContain("`export default function` in poll.js");
  expect(advice["t.condition.ts"]).toContain("the body of each function at its transition");
  expect(advice["shared.library.js"]).toContain("move it to lib/");
  // "where tests and xtkit run find it as well"
  const campaign = createCampaign({ root: join(REPOSITORY, "test/fixtures/cases") });
  expect(await campaign.run("lib/poll.advanced.js")).toMatchObject({ completed: true });
});

test("other folders are checked and built as if it were not there", async () => {
  const root = temporaryProject(FILES);
  for (const activities of [["activities/io"], ["activities/io/write.js"], ["./activities/io/"]]) {
    expect(await check({ root, activities })).toMatchObject({ ok: true, diagnostics: [], files: 1 });
    expect(await build({ root, activities })).toMatchObject({ ok: true, diagnostics: [] });
  }
  expect((await build({ root, activities: ["activities/kinds/t.condition.js"] })).diagnostics.map(({ code }) => code)).toEqual(["XTK1014"]);
  expect((await build({ root, activities: ["activities/none"] })).diagnostics.map(({ code }) => code)).toEqual(["XTK5003"]);
});
