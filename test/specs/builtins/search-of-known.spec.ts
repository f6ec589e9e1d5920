import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { temporaryProject } from "../support/project.ts";

/** What an expression becomes. */
async function built(expression: string): Promise<string> {
  const text = `const LIST = ["a", 1, NaN];\nexport default function () {\n  const one = String(vars.one);\n  const item = \`\${vars.item}\`;\n  logInfo(${expression});\n}\n`;
  const { code, diagnostics } = await compile({ root: temporaryProject({ "activities/w/a.ts": text }), entry: "activities/w/a.ts" });
  expect(diagnostics).toEqual([]);
  return /logInfo\((.*)\);/.exec(code!)![1]!;
}

test.each([
  ["LIST.includes(item)", "LIST.indexOf(item) !== -1"],
  ["one.includes(item)", "one.indexOf(item) !== -1"],
  ['one.startsWith("ab")', 'one.lastIndexOf("ab", 0) === 0'],
  ['one.split(",").includes(item)', 'one.split(",").indexOf(item) !== -1'],
])("%s is %s", async (expression, expected) => {
  expect(await built(expression)).toBe(expected);
});

test.each([
  "LIST.includes(vars.item)",
  "LIST.includes(item, 1)",
  "vars.list.includes(item)",
  "one.endsWith(item)",
  "one.includes(vars.item)",
])("%s is left to the function", async (expression) => {
  expect(await built(expression)).toMatch(/^(?:includes|endsWith)\(/);
});

test("the plain forms give what the methods give", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "") });
  fc.assert(
    fc.property(text, text, fc.array(fc.oneof(text, fc.constantFrom(NaN, undefined, null, 1))), (one, item, list) => {
      expect(one.indexOf(item) !== -1).toBe(one.includes(item));
      expect(list.indexOf(item) !== -1).toBe(list.includes(item));
      expect(one.lastIndexOf(item, 0) === 0).toBe(one.startsWith(item));
    }),
  );
});
