import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withNames } from "../../../build/compile/helpers/helper-function.ts";
import { helperFunction, withDependencies } from "../../../build/compile/helpers/helper-functions.ts";
import { type BuiltinFunction, builtinFunctions } from "../../../build/compile/helpers/builtin-functions.ts";
import { compile } from "../../../build/project/compile.ts";
import { printBuiltinFunctions } from "../../../build/tools/toolkit/builtin-functions.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";

/** The bytes of functions with all that they call, a line each. */
function bytesOf(...operations: BuiltinFunction[]): number {
  const all = withDependencies(new Set(operations));
  return all.reduce(
    (sum, operation) => sum + withNames(helperFunction(operation)!.text, (name) => helperFunction(name)!.name).length + 1,
    0,
  );
}

test("what scripts get is what is written in build/tools/toolkit/builtins (npm run declarations)", async () => {
  expect(readFileSync(join(REPOSITORY, "build/compile/helpers/builtin-functions.ts"), "utf8")).toBe(await printBuiltinFunctions());
});

test("Map, Set, includes, find and Object.assign together stay below 3 kB", () => {
  expect(bytesOf("builtinMap", "builtinSet", "builtinIncludes", "builtinFind", "builtinAssign")).toBeLessThan(3000);
});

test("so they do in a script, which brings nothing else along", async () => {
  const body = (text: string): string => `export default function () {\n  const list: any = [1];\n  logInfo(list);\n${text}}\n`;
  const root = temporaryProject({
    "activities/w/a.ts": body(
      "  logInfo(new Map([[1, 2]]).get(1), new Set([1]).size, list.includes(1), list.find(Boolean), Object.assign({}, list));\n",
    ),
    "activities/w/b.ts": body(
      "  logInfo(map([[1, 2]]).get(1), set([1]).size, list.includes(1), list.find(Boolean), Object.keys({}, list));\n",
    ).replace(/includes|find/g, "indexOf"),
  });
  const [whole, bare] = [await compile({ root, entry: "activities/w/a.ts" }), await compile({ root, entry: "activities/w/b.ts" })];
  expect(whole.diagnostics).toEqual([]);
  expect(whole.size! - bare.size!).toBeLessThan(3072);
});

test("the functions have names of their own, and are a line of ASCII each", () => {
  const names = Object.values(builtinFunctions).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, text } of Object.values(builtinFunctions)) expect(text, name).toMatch(/^function #\{\w+\}\([\w,]*\)\{[\x20-\x7e]*\}$/);
});

test("the declarations tell the name and the bytes of each", () => {
  const folder = join(REPOSITORY, "types/engine/newer");
  const byName = new Map(Object.entries(builtinFunctions).map(([operation, { name }]) => [name, operation as BuiltinFunction]));
  let told = 0;
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, name, bytes] of text.matchAll(/bring `(\w+)` along, (\d+) bytes/g)) {
      told++;
      expect(`${name} ${bytes}`, file).toBe(`${name} ${bytesOf(byName.get(name!)!)}`);
    }
  }
  expect(told).toBeGreaterThan(70);
});
