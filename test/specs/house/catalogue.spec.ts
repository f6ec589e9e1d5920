import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogue } from "../../../build/diagnostics/catalogue.ts";
import { REPOSITORY } from "../support/project.ts";
import { codesPage } from "./codes-page.ts";

function textBelow(folder: string): string {
  return readdirSync(folder)
    .map((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? textBelow(path) : `${name}\n${readFileSync(path, "utf8")}`;
    })
    .join("\n");
}

const codes = Object.keys(catalogue);
const tests = textBelow(join(REPOSITORY, "test/specs")) + textBelow(join(REPOSITORY, "test/fixtures"));
const toolchain = textBelow(join(REPOSITORY, "build"));

test("every code has a test", () => {
  expect(codes.filter((code) => !tests.includes(code))).toEqual([]);
});

test("every code is raised somewhere", () => {
  expect(codes.filter((code) => toolchain.split(code).length < 3)).toEqual([]);
});

test("no test speaks of a code that does not exist", () => {
  expect([...new Set(tests.match(/XTK\d{4}/g))].filter((code) => !codes.includes(code))).toEqual([]);
});

test("every code has a name of its own, in words", () => {
  const names = Object.values(catalogue).map(({ name }) => name);
  for (const name of names) expect(name).toMatch(/^[a-z]+[0-9]*(?:-[a-z0-9]+)*$/);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("the page of codes is made from the catalogue", async () => {
  await expect(codesPage()).toMatchFileSnapshot(join(REPOSITORY, "build/diagnostics/README.md"));
});

test("every sentence ends as one and has a suggestion", () => {
  for (const [code, { message, suggestion }] of Object.entries(catalogue)) {
    expect(`${code} ${suggestion}`).toMatch(/[.)}]$/);
    expect(message.length, code).toBeGreaterThan(5);
  }
});
