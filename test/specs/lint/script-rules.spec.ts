import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import { describe, expect, test } from "vitest";
import { catalogue, type DiagnosticCode } from "../../../build/diagnostics/catalogue.ts";
import { scriptMessages } from "../../../build/diagnostics/messages/script.ts";
import { e4xScripts } from "../../../build/lint/eslint/eslint.ts";
import { checkScript } from "../../../build/lint/scripts/check-script.ts";
import { scriptRules } from "../../../build/lint/scripts/script-rules.ts";
import { modernModules } from "../e4x/support/modern-snippets.ts";
import { programs, sourceOf, syntax } from "../e4x/support/oracle.ts";
import { REPOSITORY } from "../support/project.ts";

const FOLDER = "test/fixtures/mistakes/scripts";
const fixtures = readdirSync(join(REPOSITORY, FOLDER)).sort();

function read(file: string): string {
  return readFileSync(join(REPOSITORY, file), "utf8");
}

/** `line:column code` of the marker lines `//   ^ CODE`: the caret is under the offending token of the line above. */
function marks(text: string): string[] {
  let line = 0;
  return text.split("\n").flatMap((one, index) => {
    const mark = /^\/\/ *\^ ([\w ]+)$/.exec(one);
    if (mark === null) line = index + 1;
    return mark === null ? [] : mark[1]!.split(" ").map((code) => `${line}:${one.indexOf("^") + 1} ${code}`);
  });
}

function said(file: string): string[] {
  return checkScript(read(file), file).map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe("rules for E4X scripts", () => {
  test.each(fixtures)("%s", (file) => {
    expect(said(`${FOLDER}/${file}`)).toEqual(marks(read(`${FOLDER}/${file}`)));
  });

  test.each(fixtures)("%s: ESLint's preset says the same, by the name of each", (file) => {
    const found = checkScript(read(`${FOLDER}/${file}`), file);
    const messages = new Linter()
      .verify(read(`${FOLDER}/${file}`), e4xScripts, { filename: "activities/w/a.js" })
      .filter(({ ruleId }) => ruleId === null || ruleId.startsWith("xtkit/"));
    const rows = found.map(({ line, column, code, message, suggestion, severity }) => ({
      line,
      column,
      ruleId: `xtkit/${catalogue[code as DiagnosticCode].name}`,
      message: `${message} ${suggestion}`,
      severity: severity === "error" ? 2 : 1,
    }));
    const seen = messages.map(({ line, column, ruleId, message, severity }) => ({ line, column, ruleId, message, severity }));
    const inOrder = (rowsOfOne: readonly object[]): string[] => rowsOfOne.map((row) => JSON.stringify(row)).sort();
    expect(inOrder(seen)).toEqual(inOrder(rows));
  });

  test("each code that a rule reports is shown, and each of theirs alone is reported", () => {
    const shown = new Set(fixtures.flatMap((file) => marks(read(`${FOLDER}/${file}`))).map((mark) => mark.split(" ")[1]));
    const reported = new Set(scriptRules.flatMap(({ codes }) => codes));
    expect([...shown].sort()).toEqual([...reported].sort());
    expect(Object.keys(scriptMessages).filter((code) => !reported.has(code as DiagnosticCode))).toEqual([]);
  });

  test("what to do is said in the words of a script", () => {
    for (const file of fixtures)
      for (const { suggestion } of checkScript(read(`${FOLDER}/${file}`), file))
        expect(suggestion).not.toMatch(/\b(?:text|num|exists)\(|xtkit\/|\{\w+\}/);
  });
});

/** Scripts of the repository with a finding, and why it is right. */
const MEANT: Readonly<Record<string, string>> = {
  "test/fixtures/cases/activities/checked/e4x-traps.js": "holds the traps",
  "test/fixtures/compile/scripts/everyday/query-tsx.js": "built of a source that joins a value",
  "test/fixtures/compile/scripts/forms/operators.js": "built of a source that shows what operators give",
  "test/fixtures/compile/scripts/forms/optional-call.js": "built of a source that asks XML with ?.",
};

test("the scripts of the repository are left alone, but for those that are meant to have a mistake", () => {
  const scripts = ["activities", "lib", "test/fixtures"].flatMap((folder) =>
    readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
  );
  const found = scripts.filter((file) => file.endsWith(".js") && !file.startsWith(FOLDER) && said(file).length > 0);
  expect(found.sort()).toEqual(Object.keys(MEANT).sort());
});

test("no rule fails on any program", () => {
  const texts = [...programs.map(sourceOf), ...syntax.map(({ code }) => code), ...modernModules.map((code) => `${code}\nexport {};`)];
  for (const text of texts) expect(() => checkScript(text, "a.js"), text).not.toThrow();
  const deep = `var a = <a/>; a${".b".repeat(3000)}; if (a${"[0]".repeat(3000)}) b${" + a.@c".repeat(3000)}; a${".(@b)".repeat(500)};`;
  expect(() => checkScript(deep, "a.js")).not.toThrow();
});

test("variables that stand for each other are XML together, or none of them is", () => {
  const circle = (first: string): string =>
    `var a = ${first}, b = a; for (var i = 0; i < 3; i++) { a = b.c; b = a; ${"a = b; b = a.d; ".repeat(200)} } if (a) logInfo(a); if (b) logInfo(b);`;
  expect(checkScript(circle("<a/>"), "a.js").map(({ code }) => code)).toEqual(["XTK2001", "XTK2001"]);
  expect(checkScript(circle("vars.a"), "a.js")).toEqual([]);
});

test("a script too deep for the rules is said to be one", () => {
  const sum = `if (row.@a === "1") x;\nvar a = ${Array.from({ length: 60_000 }, () => "b").join(" + ")};`;
  expect(checkScript(sum, "a.js").map(({ code, severity, file }) => [code, severity, file])).toEqual([["XTK3095", "warning", "a.js"]]);
});
