import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { lintMessages } from "../../../build/diagnostics/messages/lint.ts";
import { checkProgram } from "../../../build/lint/program/check-program.ts";

const ROOT = fileURLToPath(new URL("../../fixtures/mistakes", import.meta.url));
const fixtures = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file));

/** `line:column code` of the marker lines `//   ^ CODE …`: the caret is under the offending token of the line above. */
function marks(file: string): string[] {
  const lines = readFileSync(`${ROOT}/${file}`, "utf8").split("\n");
  let line = 0;
  return lines.flatMap((text, index) => {
    const mark = /^\/\/ *\^ ([\w ]+)$/.exec(text);
    if (mark === null) line = index + 1;
    return mark === null ? [] : mark[1]!.split(" ").map((code) => `${line}:${text.indexOf("^") + 1} ${code}`);
  });
}

/** The fixture as function call and as TSX. */
function bothForms(name: string): string[] {
  const word = OF_A_KIND.get(name) ?? "";
  return [`call/${name}${word}.ts`, `tsx/${name}${word}.tsx`];
}

/** What only scripts of a kind can do wrong. */
const OF_A_KIND: ReadonlyMap<string, string> = new Map([["XTK2073", ".advanced"]]);

/** All fixtures are one program: a compiler run each would be slow. */
const diagnostics = checkProgram({ root: ROOT });

describe("checkProgram", () => {
  test.each(fixtures)("%s", (file) => {
    const found = diagnostics.filter((one) => one.file === file);
    expect(found.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(marks(file));
  });

  test("every diagnostic is in a fixture and says what to do", () => {
    for (const { file, message, suggestion } of diagnostics) {
      expect(fixtures).toContain(file);
      expect(message).not.toMatch(/[{}]\w+[}]|\n|change your target library|install type definitions/);
      expect(suggestion).toMatch(/^[A-Z].*[.?}]$|^[A-Z].*makes one\.$/);
      expect(suggestion).not.toMatch(/\{\w+\}/);
    }
  });

  test.each([
    "misspelt-attribute",
    "misspelt-hyphenated-attribute",
    "console",
    "document",
    "fetch",
    "strict-comparison",
    "truth-test",
    "fallback",
    "missing-schema",
    "wrong-case",
    "null-attribute",
  ])("the mistake %s is shown as function call and as TSX", (name) => {
    for (const file of bothForms(name)) expect(marks(file)).not.toEqual([]);
  });

  test("a fixture per code, and a code per fixture", () => {
    const codes = Object.keys(lintMessages).filter((code) => code !== "XTK2012");
    expect(fixtures.filter((file) => file.includes("XTK")).sort()).toEqual(codes.flatMap(bothForms).sort());
    for (const code of codes) {
      const shown = bothForms(code)
        .flatMap(marks)
        .some((mark) => mark.endsWith(` ${code}`));
      expect(shown, code).toBe(true);
    }
  });

  test("reports on the files asked for", () => {
    const found = checkProgram({ root: ROOT, files: ["call/truth-test.ts"], tsconfig: "tsconfig.json" });
    expect(found.map(({ file, code }) => `${file} ${code}`)).toEqual(["call/truth-test.ts XTK2001"]);
  });
});

test("the examples of this repository are right", () => {
  expect(checkProgram({ root: fileURLToPath(new URL("../../..", import.meta.url)) })).toEqual([]);
});

describe("a project without tsconfig.json", () => {
  const project = (sources: string[]): ts.System => ({
    ...ts.sys,
    fileExists: () => false,
    directoryExists: () => true,
    readDirectory: () => sources,
  });

  test("is told to make one", () => {
    expect(checkProgram({ root: "/project", system: project(["activities/a/b.ts"]) }).map(({ code }) => code)).toEqual(["XTK2012"]);
  });

  test("has nothing to check when its activities are E4X scripts", () => {
    expect(checkProgram({ root: "/project", system: project([]) })).toEqual([]);
  });
});

describe("a tsconfig.json", () => {
  const project = (files: Record<string, string>): ts.System => ({
    ...ts.sys,
    fileExists: (file) => Object.hasOwn(files, file) || ts.sys.fileExists(file),
    readFile: (file) => files[file] ?? ts.sys.readFile(file),
    directoryExists: (folder) => folder.startsWith("/project") || ts.sys.directoryExists(folder),
    readDirectory: () => Object.keys(files).filter((file) => file.endsWith(".ts")),
  });

  test("that is broken is reported", () => {
    const [first] = checkProgram({
      root: "/project",
      system: project({
        "/project/activities/tsconfig.json": '{ "compilerOptions": { "target": "es1" } }',
        "/project/activities/a.ts": "export {};",
      }),
    });
    expect(first).toMatchObject({ code: "TS6046", file: "activities/tsconfig.json", line: 1 });
  });

  test("without files is no mistake", () => {
    expect(checkProgram({ root: "/project", system: project({ "/project/tsconfig.json": "{}" }) })).toEqual([]);
  });

  test("in activities/ comes first", () => {
    const config = (strict: boolean): string => JSON.stringify({ compilerOptions: { strict, lib: ["es5"], types: [] } });
    const files = {
      "/project/tsconfig.json": config(false),
      "/project/activities/tsconfig.json": config(true),
      "/project/activities/a.ts": "export default (a) => a;\n",
    };
    expect(checkProgram({ root: "/project", system: project(files) }).filter(({ code }) => code === "TS7006")).toMatchObject([
      { file: "activities/a.ts", line: 1, column: 17 },
    ]);
  });
});
