import { join } from "node:path";
import { Linter } from "eslint";
import { describe, expect, test } from "vitest";
import { e4xScripts } from "../../../build/lint/eslint/eslint.ts";
import { build } from "../../../build/project/build.ts";
import { check } from "../../../build/project/check.ts";
import { compile } from "../../../build/project/compile.ts";
import { temporaryProject } from "../support/project.ts";

/** What a build says of a file: code, line and column. */
async function said(file: string, text: string): Promise<string[]> {
  const { diagnostics } = await build({ root: temporaryProject({ [`activities/w/${file}`]: text }) });
  for (const { message, suggestion, frame } of diagnostics) {
    expect(`${message} ${suggestion}`).not.toMatch(/\{\w+\}/);
    expect(frame).toContain("^");
  }
  return diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

const RECALL = "export function recall() {\n  task.setCompleted();\n  return 0;\n}\n";
const withCall = (body: string): string => `${RECALL}export function call() {\n${body}\n}\n`;

describe("advanced JavaScript code", () => {
  test.each([
    ["no recall", "export function call() {\n  return 0;\n}\n", ["XTK1060 1:1"]],
    ["neither", "logInfo(1);\n", ["XTK1060 1:1", "XTK1060 1:1"]],
    ["no function", `${RECALL}export const call = 5;\n`, ["XTK1060 5:14"]],
    ["parameters", `${RECALL}export function call(path: string) {\n  return path.length;\n}\n`, ["XTK1060 5:8"]],
    ["no return", withCall("  logInfo(1);"), ["XTK1066 5:8"]],
    ["a return of nothing", withCall("  if (vars.a) return;\n  return 0;"), ["XTK1066 6:15"]],
    ["a text", withCall('  return "0";'), ["XTK1066 6:3"]],
    ["true", withCall("  return true;"), ["XTK1066 6:3"]],
    [
      "undefined, an object, a negation",
      withCall("  if (vars.a) return undefined;\n  if (vars.b) return {};\n  return !vars.c;"),
      ["XTK1066 6:15", "XTK1066 7:15", "XTK1066 8:3"],
    ],
    ["one branch without", withCall("  if (vars.a) return 0;"), ["XTK1066 5:8"]],
    ["an arrow that gives a text", `${RECALL}export const call = () => "0";\n`, ["XTK1066 5:27"]],
    ["a loop that ends", withCall("  while (vars.a) return 0;"), ["XTK1066 5:8"]],
    ["a loop that is left", withCall("  for (;;) {\n    if (vars.a) break;\n  }"), ["XTK1066 5:8"]],
    ["a switch without default", withCall("  switch (vars.a) {\n    case 1:\n      return 0;\n  }"), ["XTK1066 5:8"]],
    [
      "a switch that is left",
      withCall("  switch (vars.a) {\n    case 1:\n      break;\n    default:\n      return 0;\n  }"),
      ["XTK1066 5:8"],
    ],
    ["a catch without", withCall("  try {\n    return 0;\n  } catch (error) {\n    logInfo(error);\n  }"), ["XTK1066 5:8"]],
    ["a label that is left", withCall("  outer: for (;;) {\n    for (;;) break outer;\n  }"), ["XTK1066 5:8"]],
    [
      "a recall that never completes",
      "export function call() {\n  return 0;\n}\nexport function recall() {\n  return 0;\n}\n",
      ["XTK1067 4:17"],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await said("a.advanced.ts", text)).toEqual(expected);
  });

  test.each([
    ["both branches", "  if (vars.a) return 0;\n  else return 1;"],
    ["an endless loop", "  for (;;) {\n    if (vars.a) return 0;\n  }"],
    ["a loop whose inner one is left", "  while (true) {\n    for (;;) {\n      if (vars.b) break;\n    }\n    if (vars.a) return 0;\n  }"],
    ["do once", "  do {\n    return 0;\n  } while (vars.a);"],
    ["a thrown error", '  if (vars.a) return 0;\n  throw new Error("no a");'],
    ["a switch with default", "  switch (vars.a) {\n    case 1:\n      return 1;\n    default:\n      return 0;\n  }"],
    ["try and catch", "  try {\n    return 0;\n  } catch {\n    return 1;\n  }"],
    ["finally", "  try {\n    logInfo(1);\n  } finally {\n    return 0;\n  }"],
    ["an inner function that gives nothing", "  const log = () => {\n    logInfo(1);\n  };\n  log();\n  return 0;"],
    ["a number of somebody's", "  return Number(vars.a);"],
  ])("every path gives a number: %s", async (_, body) => {
    expect(await said("a.advanced.ts", withCall(body))).toEqual([]);
  });

  test.each([
    ["no function", "a.advanced.js", "function recall() { task.setCompleted(); return 0; }\nvar call = 1;\n", ["XTK1060 1:1"]],
    [
      "parameters",
      "a.advanced.js",
      "function call(a) { return 0; }\nfunction recall() { task.setCompleted(); return 0; }\n",
      ["XTK1060 1:1"],
    ],
    [
      "no number at the end",
      "a.advanced.js",
      "function call() { if (vars.a) return 0; }\nfunction recall() { task.setCompleted(); return 0; }\n",
      ["XTK1068 1:1"],
    ],
    ["a recall that never completes", "a.advanced.js", "function call() { return 0; }\nfunction recall() { return 0; }\n", ["XTK1067 2:1"]],
    ["a body without a number", "a.recall.js", "if (vars.a) return 0;\ntask.setCompleted();\n", ["XTK1068 2:1"]],
    ["a body that is right", "a.call.js", "while (true) { if (vars.a) return 0; }\n", []],
    ["a return where there is no function", "a.js", "return 0;\n", ["XTK3022 1:1"]],
  ])("E4X: %s", async (_, file, text, expected) => {
    expect(await said(file, text)).toEqual(expected);
  });

  test("a part that there is not", async () => {
    const root = temporaryProject({ "activities/w/a.ts": "logInfo(1);\n", "activities/w/b.advanced.ts": withCall("  return 0;") });
    const codes = async (entry: string, part?: "call"): Promise<string[]> =>
      (await compile({ root, entry, ...(part && { part }) })).diagnostics.map(({ code }) => code);
    expect(await codes("activities/w/a.ts", "call")).toEqual(["XTK5056"]);
    expect(await codes("activities/w/b.advanced.ts")).toEqual(["XTK5056"]);
    expect(await codes("activities\\w\\b.advanced.ts", "call")).toEqual([]);
  });

  test("the functions of one file beside the two files of old: both would be one script", async () => {
    const root = temporaryProject({ "activities/w/a.advanced.ts": withCall("  return 0;"), "activities/w/a.call.js": "return 0;\n" });
    const { diagnostics } = await build({ root });
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
      "XTK5006 activities/w/a.advanced.ts",
      "XTK5006 activities/w/a.call.js",
    ]);
  });
});

describe("conditions", () => {
  test.each([
    ["nothing exported", "a.condition.ts", "const a = 1;\n", ["XTK1061 1:1"]],
    ["a function", "a.condition.ts", "export default function () {\n  return true;\n}\n", ["XTK1061 1:1"]],
    ["an empty list", "a.condition.ts", "export default {};\n", ["XTK1061 1:16"]],
    ["a list that is made", "a.condition.ts", "export default Object.create(null);\n", ["XTK1061 1:1"]],
    ["no function", "a.condition.ts", "export default { a: true, b: () => true };\n", ["XTK1062 1:18"]],
    ["parameters", "a.condition.ts", "export default { a: (n: number) => n > 1 };\n", ["XTK1062 1:18"]],
    ["the transition that is taken otherwise", "a.condition.ts", "export default { default: () => true };\n", ["XTK1062 1:18"]],
    ["E4X: a statement", "a.condition.js", "// transition a\nvar a = 1;\n", ["XTK1062 2:1"]],
    ["E4X: no name", "a.condition.js", "vars.a > 1;\n", ["XTK1061 1:1"]],
    ["E4X: one name for two", "a.condition.js", "// transition a\nvars.a > 1;\nvars.a > 2;\n", ["XTK1061 3:1"]],
    ["E4X: default", "a.condition.js", "// transition default\ntrue;\n", ["XTK1062 2:1"]],
  ])("%s", async (_, file, text, expected) => {
    expect(await said(file, text)).toEqual(expected);
  });
});

describe("libraries", () => {
  test.each([
    ["nothing exported", "const a = 1;\nlogInfo(a);\n", ["XTK1063 1:1"]],
    ["a default export", "export default function () {\n  return 1;\n}\n", ["XTK1064 1:16"]],
    ["no name of a variable", 'const a = 1;\nexport { a as "a b" };\n', ["XTK1064 1:7"]],
    ["what changes later", "export let count = 0;\nexport function add() {\n  count += 1;\n}\n", ["XTK1065 3:3"]],
  ])("%s", async (_, text, expected) => {
    expect(await said("a.library.ts", text)).toEqual(expected);
  });
});

test("check says the same", async () => {
  const root = temporaryProject({
    "activities/tsconfig.json": JSON.stringify({ compilerOptions: { lib: ["es5"], types: [], noCheck: true }, include: ["**/*.ts"] }),
    "activities/w/a.advanced.ts": withCall("  logInfo(1);"),
    "activities/w/b.condition.ts": "export default { default: () => true };\n",
    "activities/w/c.library.ts": "export default 1;\n",
  });
  const { diagnostics } = await check({ root });
  expect(diagnostics.map(({ code }) => code).filter((code) => code.startsWith("XTK1"))).toEqual(["XTK1066", "XTK1062", "XTK1064"]);
});

describe("what lies in lib/ is of no kind, and folders around the project tell nothing", () => {
  const COMPLETES = "task.setCompleted();\n";
  const files = {
    "activities/tsconfig.json": JSON.stringify({
      compilerOptions: { lib: ["es5"], types: [], noCheck: true },
      include: ["**/*.ts", "../lib/**/*.ts"],
    }),
    "activities/w/a.ts": COMPLETES,
    "activities/w/b.js": COMPLETES,
    "activities/w/c.advanced.js": "function call() { return 0; }\nfunction recall() { task.setCompleted(); return 0; }\n",
    "lib/d.ts": `export function done() {\n  ${COMPLETES}}\n`,
    "lib/sub/e.ts": `export function done() {\n  ${COMPLETES}}\n`,
    "lib/sub/deeper/f.js": `function done() { ${COMPLETES} }\n`,
  };

  test("for check", async () => {
    const within = Object.entries(files).map(([file, text]) => [`lib/project/${file}`, text]);
    const { diagnostics } = await check({ root: join(temporaryProject(Object.fromEntries(within)), "lib", "project") });
    const found = diagnostics.filter(({ code }) => code === "XTK2071");
    expect(found.map(({ file, line, column }) => `${file} ${line}:${column}`)).toEqual(["activities/w/a.ts 1:6", "activities/w/b.js 1:6"]);
  });

  test.each([
    ["/home/lib/project/activities/w/b.js", 1],
    ["/home/lib/project/activities/lib.js", 1],
    ["/home/lib/project/lib/sub/deeper/f.js", 0],
    ["/home/lib/project/activities/w/c.advanced.js", 0],
  ])("for ESLint: %s", (filename, count) => {
    const messages = new Linter({ cwd: "/home/lib/project" }).verify(COMPLETES, e4xScripts as Linter.Config[], { filename });
    expect(messages.filter(({ message }) => message.includes("setCompleted")).length).toBe(count);
  });
});
