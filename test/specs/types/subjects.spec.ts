import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readTypesFolder } from "../../../build/tools/declarations/types-folder.ts";
import { REPOSITORY } from "../support/project.ts";

const KNOWN_BY_NAME = "functions/known-by-name.d.ts";

const files = readTypesFolder(REPOSITORY).filter(({ file }) => /^(?:functions|constants)\//.test(file));

/** `(...args: unknown[])`: nobody knows what it takes. */
function takesAnything(node: ts.Node): boolean {
  return ts.isFunctionDeclaration(node) && node.parameters.map((parameter) => parameter.getText()).join() === "...args: unknown[]";
}

describe("functions and constants lie together by subject", () => {
  test.each(files.map((file) => [file.file, file] as const))("%s", (_, { about, declarations }) => {
    expect(about.description).not.toBe("");
    expect(declarations.length).toBeGreaterThan(1);
    expect(new Set(declarations.map(({ kind }) => kind)).size).toBe(1);
  });
});

test("functions that are known by name only lie in one file, all of them, and say so", () => {
  const functions = files.flatMap(({ declarations }) => declarations).filter(({ kind }) => kind === "function");
  const open = functions.filter(({ nodes }) => nodes.some(takesAnything));
  expect(open.length).toBeGreaterThan(80);
  expect(open.filter(({ doc }) => !doc.tags.some(({ name }) => name === "unverified")).map(({ name }) => name)).toEqual([]);
  expect(functions.filter(({ file }) => file === KNOWN_BY_NAME).map(({ name }) => name)).toEqual(open.map(({ name }) => name));
});
