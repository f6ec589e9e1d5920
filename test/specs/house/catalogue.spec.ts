import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogue } from "../../../build/diagnostics/catalogue.ts";
import { REPOSITORY } from "../support/project.ts";

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

test("every sentence ends as one and has a suggestion", () => {
  for (const [code, { message, suggestion }] of Object.entries(catalogue)) {
    expect(`${code} ${suggestion}`).toMatch(/[.)}]$/);
    expect(message.length, code).toBeGreaterThan(5);
  }
});
