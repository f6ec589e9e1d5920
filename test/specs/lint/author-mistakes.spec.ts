import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../build/diagnostics/diagnostic.ts";
import { ADVICE, adviceFor } from "../../../build/lint/advice/advice-for.ts";
import { TOOLKIT_NAMES } from "../../../build/lint/advice/names.ts";
import { checkProgram } from "../../../build/lint/program/check-program.ts";
import { build } from "../../../build/project/build.ts";
import { temporaryProject } from "../support/project.ts";
import { activityOf, authorMistakes } from "./author-mistakes.ts";

const ROOT = fileURLToPath(new URL("../../fixtures/mistakes", import.meta.url)).replaceAll("\\", "/");

/** The mistakes as activities of one program: a compiler run each would be slow. */
const files = new Map(authorMistakes.map((mistake, index) => [`${ROOT}/authors/mistake-${index}.ts`, activityOf(mistake)]));
const system: ts.System = {
  ...ts.sys,
  fileExists: (file) => files.has(file) || ts.sys.fileExists(file),
  readFile: (file) => files.get(file) ?? ts.sys.readFile(file),
  directoryExists: (folder) => folder === `${ROOT}/authors` || ts.sys.directoryExists(folder),
  readDirectory: (...asked) => [...ts.sys.readDirectory(...asked).filter((file) => file.endsWith(".d.ts")), ...files.keys()],
};
const found = checkProgram({ root: ROOT, system });

function of(index: number): Diagnostic[] {
  return found.filter(({ file }) => file === `authors/mistake-${index}.ts`);
}

/** Verbs of a next step. */
const STEP =
  /\b(?:add|ask|build|call|check|choose|close|compare|convert|copy|correct|declared?|delete|extend|give|go|import|install|keep|leave|load|look|make|move|name|put|return|run|say|select|set|spread|take|use|write|belongs?)\b/i;

test("nothing else is wrong with the program", () => {
  expect(found.filter(({ file }) => !file?.startsWith("authors/"))).toEqual([]);
});

describe("the help below a mistake names the next step", () => {
  test.each(authorMistakes.map((mistake, index) => ({ ...mistake, index })))("$what: $source", ({ index, help }) => {
    const said = of(index);
    expect(said).not.toEqual([]);
    const all = said.map(({ suggestion }) => suggestion).join("\n");
    for (const words of help) expect(all).toContain(words);
  });

  test.each(found)("$file:$line:$column $code", ({ suggestion, message }) => {
    expect(suggestion).not.toMatch(/types agree|hovering|\[object|\{\w+\}$/);
    expect(suggestion).toMatch(STEP);
    expect(suggestion).toMatch(/[.;…"]$/);
    expect(suggestion.length).toBeLessThan(420);
    expect(message).toMatch(/^\S.{8,}/);
  });
});

test("one mistake in the syntax is one message", () => {
  for (const [index, { what }] of authorMistakes.entries()) {
    const syntax = of(index).filter(({ code }) => code === "XTK1024" || /^TS1\d{3}$/.test(code));
    if (what !== "a quote that is missing" && what !== "two forms on a line") expect(syntax.length, what).toBeLessThan(2);
  }
});

test("a build says of E4X in TypeScript what the check says", async () => {
  const mistakes = authorMistakes.filter((_, index) => of(index).some(({ code }) => code === "XTK1024"));
  expect(mistakes.length).toBeGreaterThan(15);
  const root = temporaryProject(
    Object.fromEntries(mistakes.map((mistake) => [`activities/w/mistake-${authorMistakes.indexOf(mistake)}.ts`, activityOf(mistake)])),
  );
  const { diagnostics } = await build({ root });
  const place = ({ line, column, code, message, suggestion }: Diagnostic): object => ({ line, column, code, message, suggestion });
  for (const mistake of mistakes) {
    const index = authorMistakes.indexOf(mistake);
    const [first] = diagnostics.filter(({ file }) => file === `activities/w/mistake-${index}.ts`);
    expect(first && place(first), mistake.what).toEqual(place(of(index)[0]!));
  }
});

test("E4X in TSX is named, and its elements are right", async () => {
  const text = (line: string): string => `export default function () {\n  const row = <a b="1">{"c"}</a>;\n  ${line}\n}\n`;
  const root = temporaryProject({
    "activities/w/a.tsx": text("logInfo(row.@b);"),
    "activities/w/b.tsx": text("for each (const r in row) logInfo(r);"),
    "activities/w/c.tsx": text('logInfo(row["@b"]);'),
  });
  const { diagnostics } = await build({ root });
  expect(diagnostics).toMatchObject([
    { code: "XTK1024", file: "activities/w/a.tsx", line: 3, column: 11 },
    { code: "XTK1024", file: "activities/w/b.tsx", line: 3, column: 3 },
  ]);
});

test.each([
  ["a text", 'const a = "row.@b" b;'],
  ["a comment", "const a = 1 /* row..b */ 2;"],
  ["a template", "const a = `for each (x in y)` b;"],
  ["a regular expression", "const a = /a..b/ c;"],
  ["a spread", "const a = [...b c];"],
])("what looks like E4X in %s is none", async (_, line) => {
  const root = temporaryProject({ "activities/w/a.ts": `export default function () {\n  ${line}\n}\n` });
  expect((await build({ root })).diagnostics).toMatchObject([{ code: "XTK1001" }]);
});

describe("a code that nobody thought of", () => {
  const { Diagnostics } = ts as unknown as {
    Diagnostics: Record<string, { code: number; category: ts.DiagnosticCategory; message: string }>;
  };
  const errors = Object.values(Diagnostics).filter(({ category }) => category === ts.DiagnosticCategory.Error);

  test("has a next step as well, whatever TypeScript says", () => {
    expect(errors.length).toBeGreaterThan(1000);
    const without = errors.filter(({ code, message }) => !STEP.test(adviceFor({ code, message })));
    expect(without.map(({ code, message }) => `${code} ${message}: ${adviceFor({ code, message })}`)).toEqual([]);
  });

  test("says something else by its family", () => {
    const texts = new Set(errors.map(({ code, message }) => adviceFor({ code, message })));
    const most = Math.max(...[...texts].map((text) => errors.filter(({ code, message }) => adviceFor({ code, message }) === text).length));
    expect(most / errors.length).toBeLessThan(0.25);
  });
});

test("a code has advice in one place", () => {
  const codes = Object.values(ADVICE).flatMap((table) => Object.keys(table));
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test("the names to import are those that the modules give", async () => {
  expect([...TOOLKIT_NAMES["xtkit/xml"]!].sort()).toEqual(Object.keys(await import("../../runtime/xml.ts")).sort());
  expect([...TOOLKIT_NAMES["xtkit/xtk"]!].sort()).toEqual(Object.keys(await import("../../../lib/xtk.ts")).sort());
});
