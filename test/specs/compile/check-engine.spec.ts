import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkEngine } from "../../../build/compile/check-engine.ts";
import { REPOSITORY } from "../support/project.ts";

interface SyntaxLine {
  id: string;
  code: string;
  accepted: boolean;
}

const lines = readFileSync(join(REPOSITORY, "test/conformance/oracle/engine.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line.includes('"syntax-'))
  .map((line) => JSON.parse(line) as SyntaxLine);

/** Lines of newer language that the engine takes for something else: they compile there and never come out of the compiler. */
const refusesMore = (line: SyntaxLine): boolean => line.accepted && /^syntax-(?:es2015|mozilla)-/.test(line.id);

test("no script is written that the engine would not compile: newer syntax is refused as XTK1011", () => {
  const newer = lines.filter(({ id, accepted }) => id.startsWith("syntax-es2015-") && !accepted);
  expect(newer.length).toBeGreaterThan(60);
  expect(
    newer
      .filter(({ code }) => checkEngine({ code }, "a.ts").diagnostics.map((found) => found.code)[0] !== "XTK1011")
      .map(({ id, code }) => `${id}: ${code}`),
  ).toEqual([]);
});

test("what the engine compiles of ECMAScript 3 and 5 and of E4X passes", () => {
  const accepted = lines.filter((line) => line.accepted && !refusesMore(line));
  expect(accepted.length).toBeGreaterThan(240);
  const refused = accepted.filter(({ code }) => checkEngine({ code }, "a.ts").diagnostics.length > 0);
  expect(refused.length, refused.map(({ id, code }) => `${id}: ${code}`).join("\n")).toBeLessThanOrEqual(accepted.length * 0.01);
});

test("the diagnostic shows the line that the engine would refuse", () => {
  const [found] = checkEngine({ code: "var a = 1;\nlet b = 2;\n" }, "activities/w/a.ts").diagnostics;
  expect(found).toMatchObject({ code: "XTK1011", file: "activities/w/a.ts" });
  expect(found?.message).toContain("let b = 2;");
});
