import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkProgram } from "../../../build/lint/program/check-program.ts";
import { type CheckedTypes, checkTypes, type CheckTypesOptions } from "../../../build/project/check-types.ts";
import { temporaryProject } from "../support/project.ts";

const RESULT = "node_modules/.cache/xtkit/check/result.json";

const config = (options: object = {}, rest: object = {}): string =>
  JSON.stringify({
    compilerOptions: {
      lib: ["es5"],
      types: [],
      strict: true,
      module: "esnext",
      moduleResolution: "bundler",
      allowImportingTsExtensions: true,
      ...options,
    },
    include: ["**/*.ts", "../lib/**/*.ts", "../types/**/*.d.ts"],
    exclude: ["**/*.test.ts"],
    ...rest,
  });

/** Two activities that share a module, which uses another; one more on its own; declarations; a package. One file has an error. */
const PROJECT: Readonly<Record<string, string>> = {
  "activities/tsconfig.json": config(),
  "activities/w/a.ts": 'import { shared } from "../../lib/shared.ts";\nexport default () => logInfo(shared(1));\n',
  "activities/w/b.ts":
    'import { shared } from "../../lib/shared.ts";\nimport { old } from "../../lib/old.js";\nexport default () => logInfo(shared(old));\n',
  "activities/v/c.ts": 'import { given } from "some-package";\nexport default () => logInfo(given);\n',
  "activities/v/wrong.ts": 'export const wrong: "a" | "b" = "c";\n',
  "lib/shared.ts": 'import { deep } from "./deep.ts";\nexport function shared(n: number) {\n  return deep(n);\n}\n',
  "lib/deep.ts": "export const deep = (n: number) => `${n}`;\n",
  "lib/old.d.ts": "export declare const old: number;\n",
  "types/names.d.ts": "declare function logInfo(message: string): void;\n",
  "node_modules/some-package/package.json": '{ "name": "some-package", "types": "index.d.ts" }',
  "node_modules/some-package/index.d.ts": "export declare const given: string;\n",
  "node_modules/some-package/other.d.ts": "export declare const given: number;\n",
};

/** The files of the project that are looked at. */
const ALL = 8;

function project(files: Readonly<Record<string, string>> = {}): string {
  return temporaryProject({ ...PROJECT, ...files });
}

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/**
 * TypeScript lists the alternatives of a type in the order in which it met them, in this file or in one before: the one thing that is not
 * the same where it has seen fewer files, with `tsc --incremental` too.
 */
function inOneOrder(sentences: string): string {
  return sentences.replace(/(?:\\"\w+\\"|\d+)(?: \| (?:\\"\w+\\"|\d+))+/g, (alternatives) => alternatives.split(" | ").sort().join(" | "));
}

/** Checks with what is kept, and wants what a check from scratch says, byte for byte; and the same again without looking at a file. */
async function checkKept(root: string, options: Partial<CheckTypesOptions> = {}): Promise<CheckedTypes> {
  const kept = await checkTypes({ root, isWanted: () => true, environment: "this one", ...options });
  const fresh = JSON.stringify(checkProgram({ root }), undefined, 1);
  expect(inOneOrder(JSON.stringify(kept.diagnostics, undefined, 1))).toBe(inOneOrder(fresh));
  const again = await checkTypes({ root, isWanted: () => true, environment: "this one", ...options });
  expect(again).toEqual({ diagnostics: kept.diagnostics, examined: 0 });
  return kept;
}

const summary = ({ diagnostics }: CheckedTypes): string[] => diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`);
const WRONG = "activities/v/wrong.ts:1 TS2322";

/** What is done to a checked project, how many files are looked at then, and what is said beside the error that was there before. */
const changes: Readonly<Record<string, { change: (root: string) => void; examined: number; said?: readonly string[] }>> = {
  "an activity": {
    change: (root) => put(root, "activities/w/a.ts", `${PROJECT["activities/w/a.ts"]}export const n: string = 1;\n`),
    examined: 1,
    said: ["activities/w/a.ts:3 TS2322"],
  },
  "an activity, which uses a reserved name now": {
    change: (root) => put(root, "activities/w/a.ts", "export default (__e4x: number) => __e4x;\n"),
    examined: 1,
    said: ["activities/w/a.ts:1 XTK2011", "activities/w/a.ts:1 XTK2011"],
  },
  "a module that others use, over others": {
    change: (root) => put(root, "lib/deep.ts", "export const deep = (n: number) => n;\n"),
    examined: 4,
    said: ["activities/w/a.ts:2 TS2345", "activities/w/b.ts:3 TS2345"],
  },
  "the declaration beside an E4X file": {
    change: (root) => put(root, "lib/old.d.ts", "export declare const old: string;\n"),
    examined: 2,
    said: ["activities/w/b.ts:3 TS2345"],
  },
  "a new activity": {
    change: (root) => put(root, "activities/w/new.ts", 'import { shared } from "../../lib/shared.ts";\nexport default () => shared("");\n'),
    examined: 1,
    said: ["activities/w/new.ts:2 TS2345"],
  },
  "an activity that goes": { change: (root) => rmSync(join(root, "activities/w/a.ts")), examined: 0 },
  "a module that goes": {
    change: (root) => rmSync(join(root, "lib/shared.ts")),
    examined: 2,
    said: ["activities/w/a.ts:1 TS2307", "activities/w/b.ts:1 TS2307"],
  },
  "an import of a module that is in no folder of the configuration": {
    change(root) {
      put(root, "elsewhere/more.ts", "export const more: string = 2;\n");
      put(root, "activities/w/a.ts", 'export { more } from "../../elsewhere/more.ts";\n');
    },
    examined: 2,
    said: ["elsewhere/more.ts:1 TS2322"],
  },
  "a file where an import looks first": {
    change: (root) => put(root, "lib/old.ts", 'export const old = "text";\n'),
    examined: ALL,
    said: ["activities/w/b.ts:3 TS2345"],
  },
  "a test": { change: (root) => put(root, "activities/w/a.test.ts", "export const n: string = 1;\n"), examined: 0 },
  "a text": { change: (root) => put(root, "activities/w/notes.md", "# Notes\n"), examined: 0 },
  "the time of a file, not its text": { change: (root) => utimesSync(join(root, "activities/w/a.ts"), 1, 1), examined: 0 },
  "the configuration": {
    change(root) {
      put(root, "activities/w/a.ts", "export const a = (n) => n;\n");
      put(root, "activities/tsconfig.json", config({ strict: false }));
    },
    examined: ALL,
  },
  "a configuration with a mistake": {
    change: (root) => put(root, "activities/tsconfig.json", config({ target: "es1" })),
    examined: ALL,
    said: ["activities/tsconfig.json:1 TS6046"],
  },
  "global names": {
    change: (root) => put(root, "types/names.d.ts", "declare function logInfo(message: number): void;\n"),
    examined: ALL,
    said: ["activities/v/c.ts:2 TS2345", "activities/w/a.ts:2 TS2345", "activities/w/b.ts:3 TS2345"],
  },
  "new global names": {
    change: (root) => put(root, "types/more.d.ts", "declare function logInfo(message: number): void;\n"),
    examined: ALL + 1,
  },
  "a module that declares a global name now": {
    change: (root) => put(root, "lib/deep.ts", `${PROJECT["lib/deep.ts"]}declare global {\n  interface Array<T> {\n    deep: T;\n  }\n}\n`),
    examined: ALL,
  },
  "the declarations of a package": {
    change: (root) => put(root, "node_modules/some-package/index.d.ts", "export declare const given: boolean;\n"),
    examined: ALL,
    said: ["activities/v/c.ts:2 TS2345"],
  },
  "what a package says about its declarations": {
    change: (root) => put(root, "node_modules/some-package/package.json", '{ "name": "some-package", "types": "other.d.ts" }'),
    examined: ALL,
    said: ["activities/v/c.ts:2 TS2345"],
  },
  "a package that goes": {
    change: (root) => rmSync(join(root, "node_modules/some-package"), { recursive: true }),
    examined: ALL,
    said: ["activities/v/c.ts:1 TS2307"],
  },
};

describe("of a checked project changes", () => {
  test.each(Object.entries(changes))("%s", async (_, { change, examined, said = [] }) => {
    const root = project();
    expect(summary(await checkKept(root))).toEqual([WRONG]);
    change(root);
    const kept = await checkKept(root);
    expect(summary(kept).sort()).toEqual([...said, WRONG].sort());
    expect(kept.examined).toBe(examined);
  });

  test("a configuration that it extends", async () => {
    const root = project({ "activities/tsconfig.json": '{ "extends": "../base.json" }', "base.json": config() });
    put(root, "base.json", config({}, { include: ["activities/**/*.ts", "types"] }));
    put(root, "activities/w/a.ts", "export const a = (n) => n;\n");
    expect(summary(await checkKept(root))).toContain("activities/w/a.ts:1 TS7006");
    put(root, "base.json", config({ strict: false }, { include: ["activities/**/*.ts", "types"] }));
    expect(summary(await checkKept(root))).not.toContain("activities/w/a.ts:1 TS7006");
  });

  test("where a linked package leads", async () => {
    const root = project({
      "one/index.d.ts": "export declare const linked: string;\n",
      "two/index.d.ts": "export declare const linked: number;\n",
    });
    put(root, "activities/v/c.ts", 'import { linked } from "linked";\nexport const c: string = linked;\n');
    symlinkSync(join(root, "one"), join(root, "node_modules/linked"), "dir");
    expect(summary(await checkKept(root))).toEqual([WRONG]);
    rmSync(join(root, "node_modules/linked"));
    symlinkSync(join(root, "two"), join(root, "node_modules/linked"), "dir");
    expect(summary(await checkKept(root))).toEqual(["activities/v/c.ts:2 TS2322", WRONG]);
  });

  test("a package that was missing", async () => {
    const root = project({ "activities/v/c.ts": 'import { late } from "late";\nexport const c: string = late;\n' });
    expect(summary(await checkKept(root))).toEqual(["activities/v/c.ts:1 TS2307", WRONG]);
    put(root, "node_modules/late/index.d.ts", "export declare const late: number;\n");
    expect(summary(await checkKept(root))).toEqual(["activities/v/c.ts:2 TS2322", WRONG]);
  });

  test("the toolkit or TypeScript", async () => {
    const root = project();
    await checkKept(root, { environment: "TypeScript 6.0.3" });
    expect(await checkKept(root, { environment: "TypeScript 6.0.4" })).toMatchObject({ examined: ALL });
  });
});

test("any row of changes gives what a check from scratch gives", async () => {
  const texts: Readonly<Record<string, readonly string[]>> = {
    "activities/w/a.ts": [
      'import { one } from "../../lib/one.ts";\nexport const a: "x" | "y" = one;\n',
      'import { two } from "../../lib/two.ts";\nexport const a: "y" | "z" | "x" = two.deep;\n',
      'import { a } from "./b.ts";\nexport default a;\n',
    ],
    "activities/w/b.ts": [
      'export { one as a } from "../../lib/one.ts";\n',
      "export const a: typeof late = 1;\n",
      "export const a = <string>2;\n",
    ],
    "lib/one.ts": [
      'import { two } from "./two.ts";\nexport const one = two;\n',
      'export const one = "z";\n',
      'export const one = "x" as "x" | 3;\n',
    ],
    "lib/two.ts": ['export const two = { deep: "y" } as const;\n', 'import { one } from "./one.ts";\nexport const two = one;\n'],
    "types/late.d.ts": ["declare const late: string;\n", "declare const late: number;\ndeclare const more: 1;\n"],
  };
  const edit = fc
    .constantFrom(...Object.keys(texts))
    .chain((path) => fc.record({ path: fc.constant(path), text: fc.option(fc.constantFrom(...texts[path]!), { nil: undefined }) }));
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 6 }), async (edits) => {
      const root = temporaryProject({
        "activities/tsconfig.json": config(),
        "activities/w/always.ts": "export {};\n",
        "node_modules/.keep": "",
      });
      for (const [path, [text = ""]] of Object.entries(texts)) put(root, path, text);
      await checkKept(root);
      for (const { path, text } of edits) {
        if (text === undefined) rmSync(join(root, path), { force: true });
        else put(root, path, text);
        await checkKept(root);
      }
    }),
    { numRuns: 6 },
  );
});

describe("what is kept", () => {
  test.each<[string, (text: string) => string]>([
    ["is cut off", (text) => text.slice(0, text.length / 2)],
    ["is empty", () => ""],
    ["is something else", () => "{}\n[]\n"],
    ["has a letter changed", (text) => text.replace('"found":[{', '"found":[],"x":[{')],
  ])("is ignored where it %s", async (_, spoil) => {
    const root = project();
    await checkKept(root);
    put(root, RESULT, spoil(readFileSync(join(root, RESULT), "utf8")));
    const kept = await checkKept(root);
    expect(summary(kept)).toEqual([WRONG]);
    expect(kept.examined).toBe(ALL);
  });

  test("is that of the project's own place", async () => {
    const root = project();
    await checkKept(root);
    const copy = temporaryProject({ ...PROJECT, [RESULT]: readFileSync(join(root, RESULT), "utf8") });
    expect(await checkKept(copy)).toMatchObject({ examined: ALL });
  });

  test("is nothing where there is no node_modules", async () => {
    const root = project();
    rmSync(join(root, "node_modules"), { recursive: true });
    const check = (): Promise<CheckedTypes> => checkTypes({ root, isWanted: () => true, environment: "this one" });
    const first = await check();
    expect(summary(first)).toEqual(["activities/v/c.ts:1 TS2307", WRONG]);
    expect(await check()).toEqual(first);
    expect(existsSync(join(root, "node_modules"))).toBe(false);
  });
});

describe("where some files are wanted", () => {
  const isWanted = (path: string): boolean => !path.startsWith("activities/") || path === "activities/v/wrong.ts";

  test("the others are looked at when they are", async () => {
    const root = project();
    const some = await checkTypes({ root, isWanted, environment: "this one" });
    expect(summary(some)).toEqual([WRONG]);
    expect(some.examined).toBe(ALL - 3);
    expect(await checkTypes({ root, isWanted, environment: "this one" })).toEqual({ diagnostics: some.diagnostics, examined: 0 });
    expect((await checkKept(root)).examined).toBe(3);
    expect(await checkTypes({ root, isWanted, environment: "this one" })).toMatchObject({ examined: 0 });
  });

  test("a change of another is looked at when it is wanted", async () => {
    const root = project();
    await checkKept(root);
    put(root, "activities/w/a.ts", "export const n: string = 1;\n");
    expect(await checkTypes({ root, isWanted, environment: "this one" })).toMatchObject({ examined: 0 });
    const kept = await checkKept(root);
    expect(summary(kept)).toEqual([WRONG, "activities/w/a.ts:1 TS2322"]);
    expect(kept.examined).toBe(1);
  });
});
