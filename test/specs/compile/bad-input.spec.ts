import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { temporaryProject } from "../support/project.ts";

const GOOD = 'export default function () {\n  logInfo("good");\n}\n';

interface BadInput {
  name: string;
  file: string;
  text: string;
  code: string;
  line: number;
  column: number;
  /** The file that the mistake is in, where it is another one. */
  at?: string;
  /** What `lib/library.js` is. */
  library?: string;
}

const cases: readonly BadInput[] = [
  { name: "a syntax error", file: "bad.ts", text: "export default function () {\n  const = 5;\n}\n", code: "XTK1001", line: 2, column: 9 },
  {
    name: "a syntax error after non-ASCII text",
    file: "bad.ts",
    text: 'export default function () {\n  logInfo("é😀"); const = 5;\n}\n',
    code: "XTK1001",
    line: 2,
    column: 25,
  },
  {
    name: "a syntax error in TSX",
    file: "bad.tsx",
    text: "export default function () {\n  return <a></b>;\n}\n",
    code: "XTK1001",
    line: 2,
    column: 15,
  },
  {
    name: "an unknown import",
    file: "bad.ts",
    text: 'import { a } from "./missing";\nexport default function () {\n  logInfo(a);\n}\n',
    code: "XTK1002",
    line: 1,
    column: 19,
  },
  {
    name: "an unknown part of xtkit",
    file: "bad.ts",
    text: 'import { a } from "xtkit/nothing";\nlogInfo(a);\n',
    code: "XTK1030",
    line: 1,
    column: 19,
  },
  {
    name: "an import that leaves the project",
    file: "bad.ts",
    text: 'import { a } from "../../../outside";\nexport default function () {\n  logInfo(a);\n}\n',
    code: "XTK1003",
    line: 1,
    column: 19,
  },
  ...(
    [
      ["a folder around", 'import { a } from "outer";\nlogInfo(a);\n', 19],
      ["a file of a kind of its own", 'import a from "../../../outside.text";\nlogInfo(a);\n', 15],
    ] as const
  ).map(([name, text, column]) => ({
    name: `an import of ${name}, which leaves the project`,
    file: "bad.ts",
    text,
    code: "XTK1003",
    line: 1,
    column,
  })),
  {
    name: "a module of Node.js",
    file: "bad.ts",
    text: 'import { readFileSync } from "node:fs";\nlogInfo(readFileSync("a"));\n',
    code: "XTK1004",
    line: 1,
    column: 30,
  },
  {
    name: "await",
    file: "bad.ts",
    text: "export default async function () {\n  await xtk.session.Ingest();\n}\n",
    code: "XTK1005",
    line: 2,
    column: 3,
  },
  {
    name: "an async function",
    file: "bad.ts",
    text: "async function later() {\n  return 1;\n}\nlater();\n",
    code: "XTK1005",
    line: 1,
    column: 1,
  },
  {
    name: "await outside async",
    file: "bad.ts",
    text: "export default function () {\n  await xtk.session.Ingest();\n}\n",
    code: "XTK1005",
    line: 2,
    column: 3,
  },
  {
    name: "a generator",
    file: "bad.ts",
    text: "export default function () {\n  function* rows() {\n    yield 1;\n  }\n  logInfo(rows());\n}\n",
    code: "XTK1006",
    line: 2,
    column: 3,
  },
  {
    name: "a decorator of a class",
    file: "bad.ts",
    text: "const log = (made: unknown) => made;\n@log\nclass Row {}\nlogInfo(String(new Row()));\n",
    code: "XTK1015",
    line: 2,
    column: 1,
  },
  {
    name: "a decorator of a method",
    file: "bad.ts",
    text: "const log = (made: unknown) => made;\nclass Row {\n  @log read() {\n    return 1;\n  }\n}\nlogInfo(new Row().read());\n",
    code: "XTK1015",
    line: 3,
    column: 3,
  },
  {
    name: "a decorator of a field",
    file: "bad.ts",
    text: "const log = (made: unknown) => made;\nclass Row {\n  @log n = 1;\n}\nlogInfo(new Row().n);\n",
    code: "XTK1015",
    line: 3,
    column: 3,
  },
  {
    name: "using",
    file: "bad.ts",
    text: "export default function () {\n  logInfo(1);\n  using file = open();\n  logInfo(file);\n}\n",
    code: "XTK1015",
    line: 3,
    column: 3,
  },
  {
    name: "using in a loop",
    file: "bad.ts",
    text: "export default function () {\n  for (using file of files()) logInfo(file);\n}\n",
    code: "XTK1015",
    line: 2,
    column: 3,
  },
  {
    name: "a builtin behind a test of another one",
    file: "bad.ts",
    text: 'export default function () {\n  if (typeof WeakMap !== "undefined") logInfo(new WeakSet());\n}\n',
    code: "XTK1009",
    line: 2,
    column: 51,
  },
  {
    name: "a static method behind a test of another one",
    file: "bad.ts",
    text: 'export default function () {\n  if (typeof Object.keys === "function") logInfo(String(Object.setPrototypeOf({}, {})));\n}\n',
    code: "XTK1009",
    line: 2,
    column: 57,
  },
  {
    name: "a builtin in a test that asks for it after",
    file: "bad.ts",
    text: 'export default function () {\n  logInfo(new WeakMap() && typeof WeakMap !== "undefined");\n}\n',
    code: "XTK1009",
    line: 2,
    column: 15,
  },
  ...(
    [
      ["a newer global", "var seen = new Map();\nlogInfo(seen.size);\n", 1, 16],
      ["a newer static method", "var all = {};\nlogInfo(Object.assign(all, {}));\n", 2, 9],
      ["a newer method of a text", 'logInfo("7".padStart(4, "0"));\n', 1, 13],
      ["a newer method of an array", 'if ([1, 2].includes(2)) logInfo("in");\n', 1, 12],
      ["a newer method in brackets", 'logInfo(["a"]["at"](0));\n', 1, 15],
    ] as const
  ).map(([name, text, line, column]) => ({ name: `${name} in a script`, file: "bad.js", text, code: "XTK1009", line, column })),
  ...(
    [
      ["of a text", 'logInfo("7".normalize());\n', 1, 9],
      ["of a template", "const a = 1;\nlogInfo(String(`${a}`.isWellFormed()));\n", 2, 16],
      ["behind another", 'logInfo("7".normalize().at(0));\n', 1, 9],
    ] as const
  ).map(([name, text, line, column]) => ({ name: `a newer method ${name}`, file: "bad.ts", text, code: "XTK1009", line, column })),
  ...(
    [
      ["a builtin that is missing", "// A library\nfunction total(n) {\n  return n;\n}\n\n// more\nvar all = new Map();\n", 7, 15],
      [
        "a method that is missing, in a function",
        "function total(n) {\n\n\n  var a = 1,\n    b = Object.assign({}, n);\n  return b;\n}\n",
        5,
        9,
      ],
      ["a builtin in an expression over lines", "function total(n) {\n  return n +\n    1 +\n    (n ? 1 : Symbol());\n}\n", 4, 14],
    ] as const
  ).map(([name, library, line, column]) => ({
    name: `${name} in an imported script`,
    file: "bad.ts",
    text: 'import * as library from "../../lib/library.js";\nlogInfo(String(library.total));\n',
    library,
    code: "XTK1009",
    at: "lib/library.js",
    line,
    column,
  })),
  { name: "an empty file", file: "bad.ts", text: "", code: "XTK1007", line: 1, column: 1 },
  { name: "an empty script", file: "bad.js", text: "\n", code: "XTK1007", line: 1, column: 1 },
  {
    name: "helpers and nothing to run",
    file: "bad.ts",
    text: "export function a() {\n  return 1;\n}\n",
    code: "XTK1007",
    line: 1,
    column: 1,
  },
  {
    name: "__e4x in source",
    file: "bad.ts",
    text: 'export default function () {\n  // __e4x in a comment is fine\n  logInfo("__e4x", __e4x.text(1));\n}\n',
    code: "XTK1008",
    line: 3,
    column: 20,
  },
  {
    name: "__e4x in TSX",
    file: "bad.tsx",
    text: "export default function () {\n  logInfo(<a b={__e4x} />);\n}\n",
    code: "XTK1008",
    line: 2,
    column: 17,
  },
  {
    name: "__e4x as an element of TSX",
    file: "bad.tsx",
    text: "export default function () {\n  logInfo(<__e4x />);\n}\n",
    code: "XTK1008",
    line: 2,
    column: 12,
  },
  {
    name: "__e4x beside a type",
    file: "bad.ts",
    text: "const a: number = 1;\nlogInfo(a, <string>__e4x);\n",
    code: "XTK1008",
    line: 2,
    column: 20,
  },
  {
    name: "__e4x in a module",
    file: "bad.js",
    text: "export default function () {\n  logInfo(__e4x);\n}\n",
    code: "XTK1008",
    line: 2,
    column: 11,
  },
  { name: "__e4x in a script", file: "bad.js", text: "var a = <a/>;\nlogInfo(__e4x);\n", code: "XTK1008", line: 2, column: 9 },
  {
    name: "a builtin that the engine lacks",
    file: "bad.ts",
    text: "export default function () {\n  const seen = new WeakMap();\n  logInfo(seen.has({}));\n}\n",
    code: "XTK1009",
    line: 2,
    column: 20,
  },
  {
    name: "the negation of a builtin that the engine lacks",
    file: "bad.ts",
    text: 'logInfo(typeof WeakMap);\nif (!WeakMap) logInfo("old");\n',
    code: "XTK1009",
    line: 2,
    column: 6,
  },
  {
    name: "a static method that the engine lacks",
    file: "bad.ts",
    text: "export default function () {\n  logInfo(Object.setPrototypeOf({}, {}));\n}\n",
    code: "XTK1009",
    line: 2,
    column: 11,
  },
  ...(
    [
      ["a text", 'const has = "abc".includes;\nlogInfo(String(has));\n', 1, 13],
      ["an array", "logInfo([1, 2].find);\n", 1, 9],
      ["a prototype, for a call", "logInfo(Array.prototype.find.call([1], (n) => n));\n", 1, 9],
    ] as const
  ).map(([name, text, line, column]) => ({ name: `a newer method of ${name}`, file: "bad.ts", text, code: "XTK1050", line, column })),
  {
    name: "what is translated has no functions of its own",
    file: "bad.ts",
    text: "logInfo(Map.groupBy([], String));\n",
    code: "XTK1009",
    line: 1,
    column: 9,
  },
  {
    name: "an invalid element name",
    file: "bad.ts",
    text: 'import { x } from "xtkit/xml";\nexport default function () {\n  logInfo(x("a b").toXMLString());\n}\n',
    code: "XTK1010",
    line: 3,
    column: 13,
  },
  {
    name: "an invalid attribute name",
    file: "bad.ts",
    text: 'import { x } from "xtkit/xml";\nexport default function () {\n  logInfo(x("a", { "1b": 2 }).toXMLString());\n}\n',
    code: "XTK1010",
    line: 3,
    column: 20,
  },
  ...(
    [
      ['text(row["@a"], "", 5)', "text takes 2 arguments at most, and gets 3"],
      ['setAttribute(row, "a", "b", true)', "setAttribute takes 3 arguments at most, and gets 4"],
      ["filter(row.b, () => true, row)", "filter takes 2 arguments at most, and gets 3"],
      ["exists(row.b, row.c)", "exists takes 1 arguments at most, and gets 2"],
    ] as const
  ).map(([call, message]) => ({
    name: `more than a helper takes: ${call}`,
    file: "bad.ts",
    text: `import { exists, filter, setAttribute, text, x } from "xtkit/xml";\nexport default function () {\n  const row = x("a");\n  ${call};\n}\n`,
    code: "XTK1041",
    line: 4,
    column: 3,
    message,
  })),
  {
    name: "a default export with parameters",
    file: "bad.ts",
    text: "export default function (row: string) {\n  logInfo(row);\n}\n",
    code: "XTK1012",
    line: 1,
    column: 16,
  },
  ...(
    [
      ["parameters, before statements", 'export default function (row: string) {\n  logInfo(row);\n}\nlogInfo("more");\n', 1, 16],
      ["parameters, as a constant", 'const main = (row: string) => logInfo(row);\nexport default main;\nlogInfo("more");\n', 1, 7],
      ["a value", 'logInfo("before");\nexport default 5;\nlogInfo("more");\n', 2, 8],
      ["a class", "export default class Row {}\nlogInfo(1);\n", 1, 22],
      ["a global", "export default vars;\nlogInfo(1);\n", 1, 8],
    ] as const
  ).map(([name, text, line, column]) => ({
    name: `a default export that is no function without parameters: ${name}`,
    file: "bad.ts",
    text,
    code: "XTK1012",
    line,
    column,
  })),
  {
    name: "a default export that is no function, of another file",
    file: "bad.ts",
    text: 'export { default } from "../../lib/number.ts";\nlogInfo(1);\n',
    code: "XTK1012",
    line: 1,
    column: 8,
    at: "lib/number.ts",
  },
  {
    name: "an imported script with a mistake",
    file: "bad.ts",
    text: 'import { a } from "../../lib/broken.js";\nlogInfo(a);\n',
    code: "XTK3003",
    line: 2,
    column: 10,
    at: "lib/broken.js",
  },
  {
    name: "an imported module with a mistake",
    file: "bad.ts",
    text: 'import { a } from "../../lib/broken-module.js";\nlogInfo(a);\n',
    code: "XTK3004",
    line: 1,
    column: 23,
    at: "lib/broken-module.js",
  },
  {
    name: "an imported script in strict mode",
    file: "bad.ts",
    text: 'import { a } from "../../lib/strict.js";\nlogInfo(a);\n',
    code: "XTK1018",
    line: 1,
    column: 1,
    at: "lib/strict.js",
  },
  {
    name: "an imported script with __e4x",
    file: "bad.ts",
    text: 'import { a } from "../../lib/reserved.js";\nlogInfo(a);\n',
    code: "XTK1008",
    line: 1,
    column: 9,
    at: "lib/reserved.js",
  },
  {
    name: "a name that an imported script does not have",
    file: "bad.ts",
    text: 'import { b } from "../../lib/old.js";\nlogInfo(b);\n',
    code: "XTK1020",
    line: 1,
    column: 10,
  },
  { name: "two attributes of one name", file: "bad.js", text: 'var a = <a b="1"\n  b="2"/>;\n', code: "XTK3032", line: 2, column: 3 },
  { name: "a bracket without its pair", file: "bad.js", text: 'if (vars.a) {\n  logInfo("a");\n', code: "XTK3031", line: 1, column: 13 },
  {
    name: "a named group",
    file: "bad.ts",
    text: 'export default function () {\n  logInfo(/(?<year>\\d+)/.exec("2026"));\n}\n',
    code: "XTK1015",
    line: 2,
    column: 11,
  },
  { name: "import() of what is known later", file: "bad.ts", text: "void import(logInfo.name);\n", code: "XTK1005", line: 1, column: 6 },
  ...(
    [
      ["in its own value", "function f(n: number): void {\n  if (n > 0) {\n    const n = n + 1;\n    logInfo(n);\n  }\n}\nf(1);\n", 3, 15],
      ["in front of it", "function f(): void {\n  logInfo(late);\n  let late = 1;\n}\nf();\n", 2, 11],
      ["as a class in front of it", "function f(): void {\n  logInfo(new Late());\n  class Late {}\n}\nf();\n", 2, 15],
      ["as the base of itself", "function f(): unknown {\n  class Own extends Own {}\n  return Own;\n}\nf();\n", 2, 21],
      ["as the list of its loop", "function f(): void {\n  for (const row of row) logInfo(row);\n}\nf();\n", 2, 21],
      ["in the default of a pattern", "function f(): void {\n  const [a = b, b] = [];\n  logInfo(a, b);\n}\nf();\n", 2, 14],
      [
        "in a static field",
        "function f(): void {\n  class Row {\n    static n = late;\n  }\n  const late = 1;\n  logInfo(Row.n);\n}\nf();\n",
        3,
        16,
      ],
      [
        "in another case of a switch",
        "function f(n: number): void {\n  switch (n) {\n    case 1:\n      t = 1;\n      break;\n    default:\n      let t = 2;\n      logInfo(t);\n  }\n}\nf(1);\n",
        4,
        7,
      ],
    ] as const
  ).map(([name, text, line, column]) => ({
    name: `a name that is used before its declaration, ${name}`,
    file: "bad.ts",
    text,
    code: "XTK1080",
    line,
    column,
  })),
  {
    name: "export by assignment",
    file: "bad.ts",
    text: "const main = () => logInfo(1);\nexport = main;\n",
    code: "XTK1081",
    line: 2,
    column: 1,
  },
  {
    name: "an auto-accessor",
    file: "bad.ts",
    text: "class Row {\n  accessor n = 1;\n}\nlogInfo(new Row().n);\n",
    code: "XTK1015",
    line: 2,
    column: 3,
  },
  { name: "import.meta", file: "bad.ts", text: "logInfo(import.meta.url);\n", code: "XTK1015", line: 1, column: 9 },
  { name: "a BigInt", file: "bad.ts", text: "logInfo(String(10n));\n", code: "XTK1015", line: 1, column: 16 },
  { name: "a lookbehind", file: "bad.ts", text: 'logInfo(/(?<=a)b/.test("ab"));\n', code: "XTK1015", line: 1, column: 9 },
  { name: "a flag of newer regular expressions", file: "bad.ts", text: 'logInfo(/a/d.test("a"));\n', code: "XTK1015", line: 1, column: 9 },
  ...["bad.call.ts", "bad.recall.tsx"].map((file) => ({
    name: `one of two scripts in TypeScript, ${file}`,
    file,
    text: GOOD,
    code: "XTK1014",
    line: 1,
    column: 1,
  })),
];

test.each(cases.map((each) => [each.name, each] as const))("%s", async (_, { file, text, code, line, column, at, library }) => {
  const outside = temporaryProject({
    "outside.ts": "export const a = 1;\n",
    "outside.text": "a",
    "node_modules/outer/index.js": "export const a = 1;\n",
  });
  const root = join(outside, "project");
  mkdirSync(join(root, "activities/w"), { recursive: true });
  mkdirSync(join(root, "lib"));
  writeFileSync(join(root, "activities/w/good.ts"), GOOD);
  writeFileSync(join(root, "lib/old.js"), "var a = <a/>;\n");
  writeFileSync(join(root, "lib/broken.js"), "var a = <a>\n  <b>text</a>;\n");
  writeFileSync(join(root, "lib/broken-module.js"), "export const a = <a b=1/>;\n");
  writeFileSync(join(root, "lib/number.ts"), "export default 5;\n");
  writeFileSync(join(root, "lib/strict.js"), '"use strict";\nvar a = 1;\n');
  writeFileSync(join(root, "lib/reserved.js"), "var a = __e4x;\n");
  writeFileSync(join(root, "lib/library.js"), library ?? "");
  writeFileSync(join(root, "activities/w", file), text);

  const { activities, diagnostics, ok } = await build({ root });

  expect(ok).toBe(false);
  const [found] = diagnostics;
  expect(found).toMatchObject({ code, severity: "error", line, column, file: at ?? `activities/w/${file}` });
  expect(found?.message.length).toBeGreaterThan(10);
  expect(found?.suggestion.length).toBeGreaterThan(10);
  expect(`${found?.message} ${found?.suggestion}`, "all places of the sentences are filled").not.toMatch(/\{\w+(?::\w+)?\}/);
  if (text.trim() !== "" && code !== "XTK1014") expect(found?.frame).toContain("^");
  expect(activities.find(({ name }) => name === "good")).toMatchObject({ status: "built" });
  expect(readFileSync(join(root, "dist/w/good.js"), "utf8")).toContain('logInfo("good")');
});

test("an activity with an error keeps the script of its last good build, marked stale", async () => {
  const root = temporaryProject({ "activities/w/a.ts": GOOD, "activities/w/b.ts": GOOD });
  expect((await build({ root })).activities.map(({ status }) => status)).toEqual(["built", "built"]);
  const before = readFileSync(join(root, "dist/w/a.js"), "utf8");

  writeFileSync(join(root, "activities/w/a.ts"), "export default function () {\n  const = 1;\n}\n");
  const { activities } = await build({ root });

  expect(activities.map(({ status, size }) => [status, size])).toEqual([
    ["stale", Buffer.byteLength(before)],
    ["unchanged", expect.any(Number)],
  ]);
  expect(readFileSync(join(root, "dist/w/a.js"), "utf8")).toBe(before);
});

test("what the bundler finds odd is a warning: the script is built all the same", async () => {
  const root = temporaryProject({
    "activities/w/a.ts": "export default function () {\n  const n = Number(vars.n);\n  if (n === NaN) logInfo(n);\n}\n",
  });
  const { activities, diagnostics, ok } = await build({ root });
  expect(ok).toBe(true);
  expect(activities[0]?.status).toBe("built");
  expect(diagnostics).toMatchObject([{ code: "XTK1016", severity: "warning", file: "activities/w/a.ts", line: 3, column: 9 }]);
});

describe("CommonJS, of which there is nothing on the server", () => {
  const said = async (text: string, files: Record<string, string> = {}): Promise<string[]> => {
    const root = temporaryProject({ ...files, "activities/w/a.ts": text });
    const { diagnostics } = await build({ root });
    return diagnostics.map(({ code, file, line, column, message }) => `${code} ${file}:${line}:${column} ${message.split(" ")[0]}`);
  };

  test.each([
    ["all that is exported", "module.exports = function () {\n  logInfo(1);\n};\n", ["XTK1009 activities/w/a.ts:1:1 module"]],
    [
      "beside what a module exports",
      "export default function () {}\nexports.a = 1;\nlogInfo(module.id);\n",
      ["XTK1009 activities/w/a.ts:2:1 exports", "XTK1009 activities/w/a.ts:3:9 module"],
    ],
    [
      "what is computed",
      'logInfo(require("a" + vars.n), require.resolve("b"));\n',
      ["XTK1009 activities/w/a.ts:1:9 require", "XTK1009 activities/w/a.ts:1:32 require"],
    ],
    [
      "what is asked for before",
      'export function a() {}\nif (typeof module !== "undefined" && module.exports) module.exports.a = a;\n',
      [],
    ],
    ["what may fail", "try {\n  logInfo(require(vars.n));\n} catch {\n  logInfo(typeof require);\n}\n", []],
    [
      "names of its own",
      "const module = { exports: 1 };\nfunction f(exports: any, __require: any) {\n  logInfo(exports, module, __require);\n}\nf(1, 2);\n",
      [],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await said(text)).toEqual(expected);
  });

  test("in a file that is required", async () => {
    const files = { "lib/c.ts": "module.exports = { a: 1 };\n" };
    expect(await said('const c = require("../../lib/c");\nlogInfo(c.a);\n', files)).toEqual(["XTK1009 lib/c.ts:1:1 module"]);
  });

  test("in a script: what it puts there itself is its own", async () => {
    const scripts = {
      "activities/w/b.js": "module.exports = 1;\n",
      "activities/w/c.js": "if (typeof module != 'undefined') module.exports = 1;\n",
      "activities/w/d.js": "exports = {};\nexports.a = 1;\n",
    };
    expect(await said("logInfo(1);\n", scripts)).toEqual(["XTK1009 activities/w/b.js:1:1 module"]);
  });
});

test.each([
  ["in a function", 'function f(n) {\n  return <{n} c="3"/>;\n}\nlogInfo(f("a"));\n', 2, 17, 'c={"3"}'],
  [
    "with an entity",
    "var f = function (n) {\n  return <a><_{n} c='3 &amp; \"4\"'>t</_{n}></a>;\n};\nlogInfo(f(1));\n",
    2,
    21,
    'c={"3 & \\"4\\""}',
  ],
  ["behind another attribute", 'function f(n) {\n  return <{n} b={n}\n    c=""/>;\n}\nlogInfo(f("a"));\n', 3, 7, 'c={""}'],
  [
    "with an entity that XML does not have",
    'function f(n) {\n  return <{n} c="3 &nope; 4"/>;\n}\nlogInfo(f("a"));\n',
    2,
    17,
    'c={"3 &nope; 4"}',
  ],
  ["with an entity of no character", 'function f(n) {\n  return <{n} c="&#x110000;"/>;\n}\nlogInfo(f("a"));\n', 2, 17, 'c={"&#x110000;"}'],
  [
    "with numbered entities",
    'function f(n) {\n  return <{n} c="&#x41;&#66;&#x10ffff;"/>;\n}\nlogInfo(f("a"));\n',
    2,
    17,
    'c={"AB\u{10ffff}"}',
  ],
  ["behind a text as name, anywhere", 'logInfo(<{"a"} c="3"/>);\n', 1, 18, 'c={"3"}'],
])("a fixed attribute behind a computed tag name is a warning: %s", async (_, text, line, column, safe) => {
  const root = temporaryProject({ "activities/w/a.js": text });
  const { diagnostics, activities, ok } = await build({ root });
  expect(ok).toBe(true);
  expect(activities[0]?.status).toBe("built");
  expect(diagnostics).toMatchObject([
    { code: "XTK1022", severity: "warning", file: "activities/w/a.js", line, column, suggestion: `Put the value into braces: ${safe}.` },
  ]);
});

test.each([
  'var a = <{n} c="3"/>;',
  "function f(n) {\n  return <{n} c={3}/>;\n}",
  'function f(n) {\n  return <a {n}="3"/>;\n}',
  'function f(n) {\n  return <{n}><a b="c"/></{n}>;\n}',
])("other computed names are none: %s", async (text) => {
  const root = temporaryProject({ "activities/w/a.js": `${text}\nlogInfo("");\n` });
  expect((await build({ root })).diagnostics).toEqual([]);
});

test.each<[name: string, text: string, told: [code: string, line: number, column: number][]]>([
  [
    "await using",
    "export default async function () {\n  await using file = open();\n  logInfo(file);\n}\n",
    [
      ["XTK1005", 1, 1],
      ["XTK1015", 2, 3],
    ],
  ],
  [
    "for await",
    "async function each() {\n  for await (const row of rows()) logInfo(row);\n}\neach();\n",
    [
      ["XTK1005", 1, 1],
      ["XTK1005", 2, 3],
    ],
  ],
  ["an await in an async function", "async function each() {\n  await rows();\n}\neach();\n", [["XTK1005", 2, 3]]],
  ["an async generator", "async function* each() {\n  yield 1;\n}\neach();\n", [["XTK1005", 1, 1]]],
  ["a loop over a generator", "function* each() {\n  for (const row of rows()) yield row;\n}\nlogInfo(each());\n", [["XTK1006", 1, 1]]],
  [
    "a declaration of a promise",
    "export default async function () {\n  const file = await open();\n  logInfo(file);\n}\n",
    [["XTK1005", 2, 16]],
  ],
  ["a BigInt beside new.target", "export default function () {\n  logInfo(new.target, 1n);\n}\n", [["XTK1015", 2, 23]]],
  ["typeof of what the engine lacks", "logInfo(typeof Object.assign, typeof Map, typeof Array.from);\n", []],
  [
    "names of the author's own",
    "const Object = { assign: () => 1 };\nfunction Map() {}\nlogInfo(Object.assign(), Map(), { Set: 1 }.Set);\n",
    [],
  ],
  ["typeof beside a use", "logInfo(typeof Object.setPrototypeOf, Object.setPrototypeOf({}, null));\n", [["XTK1009", 1, 39]]],
])("all that the engine lacks is told, once: %s", async (_, text, told) => {
  const { diagnostics } = await build({ root: temporaryProject({ "activities/w/a.ts": text }) });
  expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual(told);
});

test("a namespace that would not reach computed children is a warning", async () => {
  const text = (child: string): string =>
    `import { x } from "xtkit/xml";\nexport default function () {\n  const row = xtk.session;\n  logInfo(x("a", { xmlns: "urn:x" }, ${child}).toXMLString());\n}\n`;
  const root = temporaryProject({ "activities/w/a.ts": text("row"), "activities/w/b.ts": text('x("b")') });
  const { diagnostics, ok } = await build({ root });
  expect(ok).toBe(true);
  expect(diagnostics).toMatchObject([{ code: "XTK1017", severity: "warning", file: "activities/w/a.ts", line: 4, column: 11 }]);
});

test("a name may be used before its declaration where a function does it later", async () => {
  const text =
    "function f(): void {\n  const read = () => late;\n  class Row {\n    n = late;\n    static own = Row;\n  }\n  const [first, second = first] = [1];\n  const late = second;\n  for (let i = 0, end = i + 1; i < end; i++) logInfo(read() + new Row().n);\n}\nf();\n";
  const root = temporaryProject({ "activities/w/a.ts": text });
  expect((await build({ root })).diagnostics).toEqual([]);
});

test("an assignment to a constant is an error at its place", async () => {
  const root = temporaryProject({ "activities/w/a.ts": "export default function () {\n  const n = 1;\n  n = 2;\n  logInfo(n);\n}\n" });
  expect((await build({ root })).diagnostics).toMatchObject([{ code: "XTK1001", line: 3, column: 3 }]);
});

test("CRLF sources, a byte order mark and backslash arguments give the same bytes", async () => {
  const text = "const lines = `a\nb`;\nexport default function () {\n  logInfo(lines);\n}\n";
  const plain = temporaryProject({ "activities/w/a.ts": text });
  const windows = temporaryProject({ "activities/w/a.ts": `\ufeff${text.replaceAll("\n", "\r\n")}` });
  const results = [
    await build({ root: plain, activities: ["activities/w/a.ts"] }),
    await build({ root: windows, activities: ["activities\\w\\a.ts"] }),
  ];
  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  for (const file of ["dist/w/a.js", "dist/w/a.js.map"])
    expect(readFileSync(join(windows, file), "utf8")).toBe(readFileSync(join(plain, file), "utf8"));
});

test("the same build twice gives the same bytes, and says so", async () => {
  const root = temporaryProject({ "activities/w/a.ts": GOOD });
  await build({ root });
  const before = readFileSync(join(root, "dist/w/a.js"), "utf8");
  expect((await build({ root })).activities[0]?.status).toBe("unchanged");
  expect(readFileSync(join(root, "dist/w/a.js"), "utf8")).toBe(before);
  expect(before).not.toContain(root);
});
