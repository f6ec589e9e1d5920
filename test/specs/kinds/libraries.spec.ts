import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Bundled, bundleAll } from "../../../build/compile/bundle.ts";
import { defaultConfig } from "../../../build/config/config.ts";
import { diskHost } from "../../../build/disk/disk-host.ts";
import { build } from "../../../build/project/build.ts";
import { createCampaign } from "../../runtime/index.ts";
import { allRuns } from "../../runtime/run/all-runs.ts";
import { temporaryProject, writeFiles } from "../support/project.ts";

// Activities of a folder of its own are bundled.
beforeAll(() => void (allRuns.loader = undefined));

const FILES = {
  "activities/shared/score.library.ts":
    'import { x } from "xtkit/xml";\nimport { LIMIT } from "../../lib/limit";\nexport function score(n: number) {\n  return Math.min(n * 2, LIMIT);\n}\nexport const row = (id: number) => x("recipient", { id });\n',
  "activities/shared/level.library.ts":
    'import { score } from "./score.library";\nexport function level(n: number) {\n  return score(n) > 5 ? "high" : "low";\n}\n',
  "activities/shared/old.library.js": "function old(n) { return <n>{n}</n>; }\nvar OLD = 3;\n",
  "lib/limit.ts": "export const LIMIT = 100;\n",
  "activities/w/a.ts":
    'import { level } from "../shared/level.library";\nimport { row, score as points } from "../shared/score.library";\nexport default function () {\n  const score = "mine";\n  logInfo(level(4), points(70), [1, 2].map(points).join(), row(3).toXMLString(), score);\n}\n',
  "activities/w/b.ts":
    'import * as scores from "../shared/score.library";\nimport { OLD, old } from "../shared/old.library.js";\nimport { viaModule } from "../../lib/via";\nexport default function () {\n  logInfo(scores.score(1), scores["score"](2), old(OLD).toXMLString(), { score: scores.score(3) }.score, viaModule(8));\n}\n',
  "lib/via.ts":
    'import { score } from "../activities/shared/score.library";\nexport const viaModule = (n: number) => ({ score }).score(n);\n',
};

const read = (root: string, file: string): string => readFileSync(join(root, "dist", file), "utf8").replace(/^\/\/ xtkit.*\n/, "");

/** Builds, and runs an activity as source and as script. */
async function bothWays(root: string, activity: string): Promise<string[]> {
  const { diagnostics } = await build({ root });
  expect(diagnostics).toEqual([]);
  const [source, script] = await Promise.all(
    [`activities/${activity}.ts`, `dist/${activity}.js`].map(async (file) => (await createCampaign({ root }).run(file)).logs),
  );
  expect(script).toEqual(source);
  return source!.map(({ message }) => message);
}

const config = (libraries: object): string => `export default ${JSON.stringify({ libraries })};\n`;

describe("a library", () => {
  test("is loaded by what uses it, each behind those that it loads itself, and part of none", async () => {
    const root = temporaryProject(FILES);
    expect(await bothWays(root, "w/a")).toEqual(['high 100 2,4 <recipient id="3"/> mine']);
    expect(read(root, "w/a.js")).toBe(
      '(function () {\nloadLibrary("cus:score.js");\nloadLibrary("cus:level.js");\nvar _score = "mine";\nlogInfo(level(4), score(70), [1, 2].map(score).join(), row(3).toXMLString(), _score);\n})();\n',
    );
    expect(await bothWays(root, "w/b")).toEqual(["2 4 <n>3</n> 6 16"]);
    expect(read(root, "shared/level.library.js")).toContain('loadLibrary("cus:score.js");');
  });

  test("exports globals: bare statements where it has nothing else, else a function", async () => {
    const root = temporaryProject({
      ...FILES,
      "activities/shared/bare.library.ts": "export function twice(n: number) {\n  return 2 * n;\n}\nexport const NAME = twice(4);\n",
    });
    await build({ root });
    expect(read(root, "shared/bare.library.js")).toBe(
      '// loadLibrary("cus:bare.js")\nfunction twice(n) {\n  return 2 * n;\n}\n\nvar NAME = twice(4);\n',
    );
    expect(read(root, "shared/score.library.js")).toBe(
      '// loadLibrary("cus:score.js")\n(function (library) {\nvar LIMIT = 100;\n\nfunction score(n) {\n  return Math.min(n * 2, LIMIT);\n}\n\nvar row = function row(id) {\n  return <recipient id={id}/>;\n};\nlibrary.row = row;\nlibrary.score = score;\n})(this);\n',
    );
    expect(read(root, "shared/old.library.js")).toBe(`// loadLibrary("cus:old.js")\n${FILES["activities/shared/old.library.js"]}`);
  });

  test("helper functions are nobody's globals; a name that is taken is left", async () => {
    const root = temporaryProject({
      "activities/s/a.library.ts":
        'import { num } from "xtkit/xml";\nexport function total(value: unknown) {\n  return num(value as string, 0);\n}\n',
      "activities/s/b.library.ts": "const library = 5;\nexport function five() {\n  return library;\n}\n",
      "activities/s/c.ts":
        'import { total } from "./a.library";\nimport { five } from "./b.library";\nexport default function () {\n  logInfo(total("7"), five());\n}\n',
    });
    expect(await bothWays(root, "s/c")).toEqual(["7 5"]);
    expect(read(root, "s/a.library.js")).toContain("(function (library) {");
    expect(read(root, "s/b.library.js")).toContain("library_.five = five;\n})(this);");
  });

  test("of a namespace, with an object of its own", async () => {
    const settings = { namespace: "psn", globals: { score: "psn.math", level: "psn.math" } };
    const root = temporaryProject({ ...FILES, "xtkit.config.mts": config(settings) });
    expect(await bothWays(root, "w/a")).toEqual(['high 100 2,4 <recipient id="3"/> mine']);
    expect(read(root, "w/a.js")).toContain("logInfo(psn.math.level(4), psn.math.score(70),");
    expect(read(root, "shared/level.library.js")).toBe(
      '// loadLibrary("psn:level.js")\nvar psn = psn || {};\npsn.math = psn.math || {};\n(function (library) {\nloadLibrary("psn:score.js");\n\nfunction level(n) {\n  return psn.math.score(n) > 5 ? "high" : "low";\n}\n\nlibrary.level = level;\n})(psn.math);\n',
    );
  });

  test("is put into each script where the author wants it: all of them, or some", async () => {
    const root = temporaryProject({ ...FILES, "xtkit.config.mts": config({ inline: ["score"] }) });
    expect(await bothWays(root, "w/a")).toEqual(['high 100 2,4 <recipient id="3"/> mine']);
    expect(read(root, "w/a.js")).toContain("return Math.min(n * 2, LIMIT);");
    expect(read(root, "w/a.js").match(/loadLibrary\(.*\)/g)).toEqual(['loadLibrary("cus:level.js")']);
    writeFiles(root, { "xtkit.config.mts": config({ inline: true }) });
    expect(await bothWays(root, "w/a")).toEqual(['high 100 2,4 <recipient id="3"/> mine']);
    expect(read(root, "w/a.js")).not.toContain("loadLibrary");
  });

  test("that is imported for what it does is loaded; a condition loads what it uses alone", async () => {
    const root = temporaryProject({
      ...FILES,
      "activities/s/marks.library.ts": 'export const MARK = "m";\nlogInfo("marked");\n',
      "activities/s/a.ts": 'import "./marks.library";\nimport { score } from "../shared/score.library";\nlogInfo(score(1));\n',
      "activities/s/b.condition.ts":
        'import { score } from "../shared/score.library";\nimport { level } from "../shared/level.library";\nexport default { a: () => score(1) > 2, b: () => level(5) === "high", c: () => vars.n > 1 };\n',
    });
    expect(await bothWays(root, "s/a")).toEqual(["marked", "2"]);
    expect(read(root, "s/a.js")).toContain('loadLibrary("cus:marks.js");\nloadLibrary("cus:score.js");');
    const conditions = read(root, "s/b.condition.js").split("// transition ").slice(1);
    expect(conditions.map((text) => text.match(/cus:\w+/g))).toEqual([["cus:score"], ["cus:level"], null]);
    expect(conditions[2]).toBe("c\nvars.n > 1\n;\n");
  });

  test("changed, its users are built again; a missing export is told where it is imported", async () => {
    const root = temporaryProject(FILES);
    await build({ root });
    writeFiles(root, { "activities/shared/score.library.ts": "export function other() {\n  return 1;\n}\n" });
    const { diagnostics } = await build({ root, activities: ["activities/w/a.ts"] });
    expect(diagnostics.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`)).toEqual([
      "XTK1020 activities/w/a.ts:2:10",
      "XTK1020 activities/w/a.ts:2:15",
    ]);
  });

  test.each([
    ["a default import", 'import score from "../shared/score.library";\nlogInfo(score(1));\n', "XTK1069 1:8"],
    ["as a value", 'import * as all from "../shared/score.library";\nlogInfo(all);\n', "XTK1069 2:9"],
    ["by a name that is computed", 'import * as all from "../shared/score.library";\nlogInfo(all[vars.name]);\n', "XTK1069 2:9"],
    ["everything again", 'export * from "../shared/score.library";\nlogInfo(1);\n', "XTK1069 1:1"],
  ])("%s is none", async (_, text, expected) => {
    const { diagnostics } = await build({ root: temporaryProject({ ...FILES, "activities/w/c.ts": text }) });
    expect(diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([expected]);
  });
});

test("libraries that load each other are named, in the order of the way", async () => {
  const root = temporaryProject({
    "activities/s/a.library.ts": 'import { b } from "./b.library";\nexport const a = () => b();\n',
    "activities/s/b.library.ts": 'import { c } from "./c.library";\nexport const b = () => c();\n',
    "activities/s/c.library.ts": 'import { a } from "./a.library";\nexport const c = () => a;\n',
  });
  const { diagnostics } = await build({ root });
  expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(
    ["a", "b", "c"].map((name) => `XTK1070 activities/s/${name}.library.ts`),
  );
  expect(diagnostics[0]!.message).toContain(
    "activities/s/a.library.ts → activities/s/b.library.ts → activities/s/c.library.ts → activities/s/a.library.ts",
  );
});

test("two libraries that leave one global cannot both be loaded; with objects of their own they can", async () => {
  const files = {
    "activities/s/a.library.ts": 'export const name = () => "a";\n',
    "activities/s/b.library.ts": 'export const name = () => "b";\n',
    "activities/s/c.ts": 'import { name as a } from "./a.library";\nimport { name as b } from "./b.library";\nlogInfo(a(), b());\n',
  };
  const root = temporaryProject(files);
  expect((await build({ root })).diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(["XTK1071 activities/s/c.ts"]);
  writeFiles(root, { "xtkit.config.mts": config({ globals: { a: "mine" } }) });
  expect(await bothWays(root, "s/c")).toEqual(["a b"]);
});

test("two libraries of one name are one library to the server", async () => {
  const text = "export const a = 1;\n";
  const { diagnostics } = await build({ root: temporaryProject({ "activities/s/a.library.ts": text, "activities/t/a.library.ts": text }) });
  expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
    "XTK5057 activities/s/a.library.ts",
    "XTK5057 activities/t/a.library.ts",
  ]);
});

test("the mock says what to do where a library was not built", async () => {
  const root = temporaryProject({ "activities/w/a.js": 'loadLibrary("cus:score.js");\n' });
  await expect(createCampaign({ root }).run("activities/w/a.js")).rejects.toThrow("npx xtkit build");
});

test("a library is asked for once a build, whatever the number of those that load it, and each is made of it", async () => {
  const count = 205;
  const loads = 'import { level } from "../shared/level.library";\nlogInfo(level(1));\n';
  const entries = Array.from({ length: count }, (_, index) => ({ source: `activities/w/a${index}.ts` }));
  const root = temporaryProject({ ...FILES, ...Object.fromEntries(entries.map(({ source }) => [source, loads])) });
  const read: string[] = [];
  const host = { ...diskHost, read: (file: string) => (read.push(relative(root, file)), diskHost.read(file)) };
  const found: Bundled[] = [];
  for await (const bundled of bundleAll({ root, entries, host, libraries: defaultConfig.libraries })) found.push(bundled);
  expect(found.length).toBe(count);
  for (const name of ["level", "score"])
    expect(read.filter((file) => file === join(`activities/shared/${name}.library.ts`))).toHaveLength(1);
  const madeOf = found.map(({ entry, closure, value }) => ({
    modules: [...closure.modules].filter((file) => file !== entry.source).sort(),
    sources: [...value!.sources.keys()].filter((file) => file !== entry.source).sort(),
    libraries: value!.libraries,
  }));
  expect(madeOf[0]!.sources).toEqual(["activities/shared/level.library.ts", "activities/shared/score.library.ts", "lib/limit.ts"]);
  expect(madeOf[0]!.libraries.map(({ file, isDirect }) => [file, isDirect])).toEqual([
    ["activities/shared/score.library.ts", false],
    ["activities/shared/level.library.ts", true],
  ]);
  for (const one of madeOf) expect(one).toEqual(madeOf[0]);
});
