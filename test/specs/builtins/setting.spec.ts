import { expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryProject } from "../support/project.ts";

async function refused(text: string): Promise<string[]> {
  const { diagnostics } = await compile({
    root: temporaryProject({ "activities/w/a.ts": text }),
    entry: "activities/w/a.ts",
    builtins: "refuse",
  });
  return diagnostics.map(
    ({ code, severity, line, column, message, suggestion }) =>
      `${code} ${severity} ${line}:${column} ${message.split(" ")[0]} ${suggestion}`,
  );
}

test("refused, each builtin says how ECMAScript 5 spells it", async () => {
  expect(await refused("logInfo(new Map().size, Object.assign({}, {}));\n")).toEqual([
    "XTK1009 error 1:13 Map Use a plain object with String keys.",
    "XTK1009 error 1:25 Object.assign Use Object.keys and a loop; { ...a, ...b } and destructuring are translated.",
  ]);
  expect(await refused('logInfo("7".padStart(2), Number.EPSILON);\n')).toEqual([
    "XTK1009 error 1:9 String.prototype.padStart Use slice(-length) of the zeros and the text.",
    "XTK1009 error 1:26 Number.EPSILON Write 2.220446049250313e-16.",
  ]);
});

test("refused, a method of a value of which nothing is known is a warning, unless the program makes one of the name", async () => {
  const call = 'const any = (value: unknown): any => value;\nlogInfo(any("a").includes("a"), any([1])?.find(Boolean));\n';
  expect((await refused(call)).map((found) => found.slice(0, 20))).toEqual(["XTK1040 warning 2:18", "XTK1040 warning 2:43"]);
  expect(await refused(`class Shelf {\n  includes(): boolean {\n    return true;\n  }\n}\nlogInfo(new Shelf().includes());\n`)).toEqual([]);
});

test("a build tells the bytes of the functions that a script brings along", async () => {
  const root = temporaryProject({
    "activities/w/a.ts": "const list: any = [1];\nlogInfo(list.includes(1));\n",
    "activities/w/b.ts": "logInfo(1);\n",
  });
  const { code, helperBytes } = await compile({ root, entry: "activities/w/a.ts" });
  const from = code!.indexOf("\nfunction ");
  expect(helperBytes).toBe(code!.length - from - "})();\n".length);
  expect((await compile({ root, entry: "activities/w/b.ts" })).helperBytes).toBeUndefined();
  for (const isRemembered of [false, true]) {
    const { out } = await runCli("build", "--cwd", root);
    const [heads, first, second] = out.split("\n").map((line) => line.trim().split(/\s{2,}/));
    expect(heads, String(isRemembered)).toEqual(["activity", "script", "bytes", "helpers", "status"]);
    expect([first![3], second![3]]).toEqual([String(helperBytes), "-"]);
  }
  const { activities } = JSON.parse((await runCli("build", "--json", "--cwd", root)).out) as { activities: { helperBytes?: number }[] };
  expect(activities.map((built) => built.helperBytes)).toEqual([helperBytes, undefined]);
});
