import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageEntries } from "../../../build/tools/package/entries.ts";
import { REPOSITORY } from "../support/project.ts";

const { exports: entries } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as {
  exports: Record<string, string | Record<string, string>>;
};

/** What a file of the package is made of; the file itself where it is packed as it lies. */
function sourceOf(file: string): string {
  const name = /^\.\/out\/package\/([\w-]+)(\.d\.ts|\.js)$/.exec(file);
  if (name === null) return file;
  const entry = packageEntries.find((each) => each.name === name[1]);
  return String(name[2] === ".js" ? entry?.source : entry?.declarations && `${entry.declarations}.ts`);
}

test.each(Object.entries(entries))("the files behind %s are there, or what they are made of", (_, target) => {
  for (const file of typeof target === "string" ? [target] : Object.values(target))
    expect(existsSync(join(REPOSITORY, sourceOf(file))), file).toBe(true);
});

test("the entries have what they promise", async () => {
  expect(Object.keys(await import("../../../build/index.ts"))).toEqual(
    expect.arrayContaining(["build", "compile", "defineConfig", "remap"]),
  );
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
