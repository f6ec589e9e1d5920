import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../../build/diagnostics/catalogue.ts";
import { subjects } from "../mistakes/subjects.ts";
import { REPOSITORY } from "../support/project.ts";
import { codesPage } from "./codes-page.ts";
import { importGraph } from "./import-graph.ts";
import { PLAIN_ERRORS } from "./plain-errors.ts";

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function textBelow(folder: string): string {
  return filesBelow(join(REPOSITORY, folder))
    .map((path) => `${path.split(sep).at(-1)}\n${readFileSync(path, "utf8")}`)
    .join("\n");
}

const mock = subjects.flatMap(({ messages }) => Object.entries(messages).map(([name, message]) => ({ ...message, name })));
const codes = Object.keys(catalogue);
const allCodes = [...codes, ...mock.map(({ code }) => code)];
const tests = textBelow("test/specs") + textBelow("test/fixtures");
const toolchain = textBelow("build");
const runtime = textBelow("test/runtime");

function twice(list: readonly string[]): string[] {
  return list.filter((item, index) => list.indexOf(item) !== index);
}

test("every code has a test", () => {
  expect(allCodes.filter((code) => !tests.includes(code))).toEqual([]);
});

test("every code is raised somewhere", () => {
  expect(codes.filter((code) => toolchain.split(code).length < 3)).toEqual([]);
});

test("no test speaks of a code that does not exist", () => {
  expect([...new Set(tests.match(/XTK\d{4}/g))].filter((code) => !allCodes.includes(code))).toEqual([]);
});

test("every code has a name of its own, in words", () => {
  const names = [...Object.values(catalogue), ...mock].map(({ name }) => name);
  for (const name of names) expect(name).toMatch(/^[a-z]+[0-9]*(?:-[a-z0-9]+)*$/);
  expect(twice(names)).toEqual([]);
  expect(twice(allCodes)).toEqual([]);
});

test("every sentence ends as one and has a suggestion", () => {
  for (const [code, { message, suggestion }] of Object.entries(catalogue)) {
    expect(`${code} ${suggestion}`).toMatch(/[.)}]$/);
    expect(message.length, code).toBeGreaterThan(5);
  }
});

test("the page of codes is made from the catalogue", async () => {
  await expect(codesPage()).toMatchFileSnapshot(join(REPOSITORY, "build/diagnostics/README.md"));
});

describe("the sentences of the mock", () => {
  test.each(subjects)("$file has the codes of its range, in order", ({ range, messages }) => {
    const own = Object.values(messages).map(({ code }) => code);
    expect(own.filter((code) => !code.startsWith(range) || !/^XTK\d{4}$/.test(code))).toEqual([]);
    expect(own).toEqual([...own].sort());
  });

  test("say what to do: behind the message, beside it, or both", () => {
    for (const { name, message, advice, suggestion } of mock) {
      for (const text of [message].flat()) expect(`${name} ${text}`).toMatch(/[^.]$|\{member\}\.$/);
      for (const text of [advice ?? []].flat()) expect(`${name} ${text}`).toMatch(/^[a-z0-9-]+ [:;,. ]/);
      expect(advice ?? suggestion, name).toBeDefined();
      if (suggestion !== undefined) expect(`${name} ${suggestion}`).toMatch(/^[a-z0-9-]+ [A-Z].*\.$/);
    }
  });

  test("are loaded by the mock alone", () => {
    const users = [...importGraph()].filter(([, targets]) =>
      targets.some((target) => target.startsWith("build/diagnostics/messages/mock/")),
    );
    expect(
      users.map(([file]) => file).filter((file) => !/^(?:test\/runtime\/mistakes|build\/diagnostics\/messages\/mock)\//.test(file)),
    ).toEqual([]);
  });

  test("are thrown somewhere", () => {
    expect(mock.map(({ name }) => name).filter((name) => !runtime.includes(`"${name}"`))).toEqual([]);
  });

  test("stand nowhere else: an error that is no mistake has a reason", () => {
    const found: Record<string, number> = {};
    for (const path of filesBelow(join(REPOSITORY, "test/runtime"))) {
      const file = relative(join(REPOSITORY, "test/runtime"), path).replaceAll(sep, "/");
      const count = readFileSync(path, "utf8").match(/\bnew \w*Error\(/g)?.length ?? 0;
      const key = ["builtins/", "e4x/"].find((folder) => file.startsWith(folder)) ?? file;
      if (count > 0 && path.endsWith(".ts")) found[key] = (found[key] ?? 0) + count;
    }
    const reasoned = Object.fromEntries(PLAIN_ERRORS.map(({ file, count }) => [file, count]));
    expect(found).toEqual(reasoned);
  });
});
