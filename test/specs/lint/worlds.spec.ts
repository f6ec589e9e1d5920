import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../build/diagnostics/diagnostic.ts";
import { checkProgram } from "../../../build/lint/program/check-program.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";

const WORKFLOW = join(REPOSITORY, "types/workflow.d.ts");
const CAMPAIGN = join(REPOSITORY, "tsconfig.campaign.json");

/** What a check says of a project about its worlds; packages are those of this repository. */
function check(files: Readonly<Record<string, string>>): Diagnostic[] {
  const root = temporaryProject({ "activities/a.ts": "logInfo(1);\n", ...files });
  symlinkSync(join(REPOSITORY, "node_modules"), join(root, "node_modules"), "dir");
  return checkProgram({ root }).filter(({ code }) => code.startsWith("XTK50"));
}

/** A tsconfig of activities, on lines of its own. */
function activities(compilerOptions: object, include: string[] = []): Record<string, string> {
  return {
    "activities/tsconfig.json": JSON.stringify(
      { extends: CAMPAIGN, compilerOptions, include: ["**/*.ts", WORKFLOW, ...include] },
      undefined,
      2,
    ),
  };
}

const place = ({ code, file, line, column }: Diagnostic): string => `${code} ${file}:${line}:${column}`;

describe("XTK5030: the activities' program loads another world", () => {
  test("not when it has the server's names alone", () => {
    expect(check(activities({}))).toEqual([]);
  });

  test("not for a library that an enabled polyfill brings", () => {
    expect(check(activities({ lib: ["es5", "es2015.collection"] }))).toEqual([]);
  });

  test("the browser, in lib", () => {
    const found = check(activities({ lib: ["es5", "DOM"] }));
    expect(found.map(place)).toEqual(["XTK5030 activities/tsconfig.json:6:7"]);
    expect(found[0]?.message).toMatch(/loads lib\.dom: .* \(.*event.*something else there\)\.$/);
    expect(found[0]?.frame).toContain('> 6 |       "DOM"');
    expect(found[0]?.suggestion).toContain('"lib": ["es5"]');
  });

  test("Node.js, in types", () => {
    const found = check(activities({ types: ["node"], lib: ["es5"] }));
    expect(found.map(place)).toEqual(["XTK5030 activities/tsconfig.json:5:7"]);
    expect(found[0]?.message).toContain("loads @types/node");
  });

  test("both, each at its place", () => {
    expect(check(activities({ types: ["node"], lib: ["es5", "dom"] })).map(place)).toEqual([
      "XTK5030 activities/tsconfig.json:9:7",
      "XTK5030 activities/tsconfig.json:5:7",
    ]);
  });

  test("in a file that the tsconfig extends", () => {
    const found = check({
      "base.json": JSON.stringify({ extends: CAMPAIGN, compilerOptions: { lib: ["es5", "dom"] } }),
      "activities/tsconfig.json": JSON.stringify({ extends: "../base.json", include: ["**/*.ts", WORKFLOW] }),
    });
    expect(found.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual(["XTK5030 base.json:1"]);
  });

  test("by TypeScript's default, where lib is not said", () => {
    const found = check({
      "activities/tsconfig.json": JSON.stringify({ compilerOptions: { types: [], skipLibCheck: true }, include: ["**/*.ts", WORKFLOW] }),
    });
    expect(found.map(place)).toEqual(["XTK5030 activities/tsconfig.json:1:2"]);
  });

  test("by a directive", () => {
    expect(check({ ...activities({}), "activities/a.ts": '/// <reference lib="dom" />\nlogInfo(1);\n' }).map(place)).toEqual([
      "XTK5030 activities/a.ts:1:21",
    ]);
    expect(
      check({ ...activities({ lib: ["es5"] }), "activities/a.ts": '/// <reference types="node" />\nlogInfo(1);\n' }).map(place),
    ).toEqual(["XTK5030 activities/a.ts:1:23"]);
  });

  test("by an import that leads there: a tool among the activities", () => {
    const found = check({
      ...activities({ lib: ["es5"] }),
      "activities/b.ts": 'import { helper } from "./a.ts";\nimport { version } from "vite";\nlogInfo(helper, version);\n',
      "activities/a.ts": "export const helper = 1;\n",
    });
    expect(found.map(place)).toContain("XTK5030 activities/b.ts:2:25");
  });

  test("not when Campaign's names are not there", () => {
    expect(check({ "activities/tsconfig.json": JSON.stringify({ compilerOptions: { lib: ["es2023", "dom"], types: [] } }) })).toEqual([]);
  });
});

describe("XTK5032: a newer library, as TypeScript proposes it", () => {
  test.each(["es2022", "ES2015", "es6", "esnext", "es2020.full"])("%s", (library) => {
    const found = check(activities({ lib: ["es5", library] }));
    expect(found.map(place)).toEqual(["XTK5032 activities/tsconfig.json:6:7"]);
    expect(found[0]).toMatchObject({ severity: "error", message: expect.stringContaining(`has the library ${library}:`) });
    expect(found[0]?.suggestion).toContain('Write "lib": ["es5"]');
  });

  test("beside another world", () => {
    expect(check(activities({ lib: ["es2022", "dom"] })).map(({ code }) => code)).toEqual(["XTK5030", "XTK5032"]);
  });

  test("in a file that the tsconfig extends, and by a directive", () => {
    const base = { "base.json": JSON.stringify({ extends: CAMPAIGN, compilerOptions: { lib: ["es2022"] } }) };
    const own = JSON.stringify({ extends: "../base.json", include: ["**/*.ts", WORKFLOW] });
    expect(check({ ...base, "activities/tsconfig.json": own }).map(({ code, file }) => `${code} ${file}`)).toEqual(["XTK5032 base.json"]);
    expect(check({ ...activities({}), "activities/a.ts": '/// <reference lib="es2022" />\nlogInfo(1);\n' }).map(place)).toEqual([
      "XTK5032 activities/a.ts:1:21",
    ]);
  });
});

describe("XTK5031: the tests' program loads the names of scripts", () => {
  const project = (compilerOptions: object): Record<string, string> => ({
    ...activities({}),
    "tsconfig.json": JSON.stringify({ files: [], references: [{ path: "./activities" }, { path: "./tsconfig.test.json" }] }),
    "tsconfig.test.json": JSON.stringify({ compilerOptions, include: ["activities/**/*.test.ts"] }),
    "activities/a.test.ts": "export {};\n",
    "activities/tsconfig.json": JSON.stringify({ extends: CAMPAIGN, include: ["**/*.ts", WORKFLOW], exclude: ["**/*.test.ts"] }),
  });

  test("all of them", () => {
    const [found, ...others] = check(project({ lib: ["es2023"], types: ["xtkit/types"] }));
    expect(others).toEqual([]);
    expect(found && place(found)).toBe("XTK5031 tsconfig.test.json:1:47");
    expect(found?.suggestion).toContain('"xtkit/types/globals"');
    expect(found?.frame).toContain("^");
  });

  test("beside the browser's", () => {
    expect(check(project({ lib: ["es2023", "dom"], types: ["xtkit/types/globals"] })).map(place)).toEqual([
      "XTK5031 tsconfig.test.json:1:37",
    ]);
  });

  test.each([
    ["none", { lib: ["es2023"], types: [] }],
    ["those that stand beside Node.js", { lib: ["es2023"], types: ["xtkit/types/globals", "node"] }],
    ["none, with the browser", { lib: ["es2023", "dom"], types: ["node"] }],
  ])("not when it loads %s", (_, options) => {
    expect(check(project(options))).toEqual([]);
  });
});
