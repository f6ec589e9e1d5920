import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/project.ts";

const { exports: entries } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as {
  exports: Record<string, string | Record<string, string>>;
};

test.each(Object.entries(entries))("the files behind %s are there", (_, target) => {
  for (const file of typeof target === "string" ? [target] : Object.values(target))
    expect(existsSync(join(REPOSITORY, file)), file).toBe(true);
});

test("the entries have what they promise", async () => {
  expect(Object.keys(await import("../../../build/index.ts"))).toEqual(expect.arrayContaining(["build", "compile", "defineConfig"]));
  expect(Object.keys(await import("../../../build/e4x/index.ts"))).toEqual(
    expect.arrayContaining(["parse", "print", "lower", "raise", "visitorKeys", "syntaxE4X", "lowerE4X", "raiseE4X"]),
  );
  expect(Object.keys(await import("../../../build/lint/eslint/eslint.ts"))).toEqual(
    expect.arrayContaining(["recommended", "e4xScripts", "parser"]),
  );
  expect(Object.keys(await import("../../runtime/index.ts"))).toEqual(expect.arrayContaining(["createCampaign", "runScript"]));
  expect(Object.keys(await import("../../vitest/index.ts"))).toEqual(expect.arrayContaining(["xtkit", "matchers"]));
});

test("xtkit/xml is the same in Node as in scripts", async () => {
  const names = [...readFileSync(join(REPOSITORY, "lib/xml.ts"), "utf8").matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  expect(Object.keys(await import("../../runtime/xml.ts")).sort()).toEqual(names.sort());
});
