import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { helperFunction, withDependencies } from "../../../build/compile/helpers/helper-functions.ts";
import { xtkExports, xtkFunctions } from "../../../build/compile/helpers/xtk-functions.ts";
import { printXtkFunctions } from "../../../build/tools/toolkit/xtk-functions.ts";

const path = (file: string): string => fileURLToPath(new URL(`../../../${file}`, import.meta.url));

test("the functions that scripts get are those of lib/xtk (npm run declarations)", async () => {
  expect(readFileSync(path("build/compile/helpers/xtk-functions.ts"), "utf8")).toBe(await printXtkFunctions(path("lib")));
});

test("authors import what lib/xtk exports", async () => {
  const xtk = (await import(/* @vite-ignore */ path("lib/xtk.ts"))) as object;
  expect([...xtkExports].sort()).toEqual(Object.keys(xtk).sort());
});

test("each function comes with those that it calls, and with no others", () => {
  expect(withDependencies(new Set(["likeText"]))).toEqual(["likeText"]);
  expect(withDependencies(new Set(["xtkTerm"]))).toEqual([
    "Expression",
    "isExpression",
    "textLiteral",
    "numberLiteral",
    "xtkLiteral",
    "xtkList",
    "xtkOperand",
    "xtkTerm",
  ]);
});

test("no function's name is that of an operation on XML", () => {
  for (const name of Object.keys(xtkFunctions)) expect(helperFunction(name)?.name, name).toBe(name);
});
