import fc from "fast-check";
import { expect, test } from "vitest";
import { quotedText } from "../../../build/engine/quoted-text.ts";
import { compile } from "../../../build/project/compile.ts";
import { xtkLiteral } from "../../../lib/xtk/literal.ts";
import { temporaryProject } from "../support/project.ts";

test("a text is quoted while a script is built as it is when the script runs", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "'", "\\", "$", "é", "\n", '"', "$&", "$1") }), (text) => {
      expect(quotedText(text)).toBe(xtkLiteral(text));
    }),
  );
});

/** The functions that a script with a condition brings along. */
async function functionsOf(value: string): Promise<string[]> {
  const text = `import { queryDef } from "xtkit/xtk";\nconst q = queryDef("nms:recipient", { select: ["@id"], where: ["@email", "=", ${value}], lineCount: 1 });\nq.ExecuteQuery();\n`;
  const { code, diagnostics } = await compile({ root: temporaryProject({ "activities/w/a.ts": text }), entry: "activities/w/a.ts" });
  expect(diagnostics).toEqual([]);
  return [...code!.matchAll(/^function (\w+)/gm)].map(([, name]) => name!);
}

test.each([
  ['"O\'Neil $5"', []],
  ["5", []],
  ["String(vars.email)", ["textLiteral"]],
  ["`${vars.name}@example.com`", ["textLiteral"]],
  ["Number(vars.id)", ["numberLiteral"]],
  ["Number(vars.id) + 1", ["numberLiteral"]],
  ['vars.a ? "x" : 1', ["textLiteral", "numberLiteral", "xtkLiteral"]],
])("a condition with %s brings along what it needs alone", async (value, expected) => {
  expect((await functionsOf(value)).sort()).toEqual([...expected].sort());
});
