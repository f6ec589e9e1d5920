import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { expect, test } from "vitest";
import { recommended } from "../../../build/lint/eslint/eslint.ts";

async function lint(code: string, filePath: string): Promise<string[]> {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [tseslint.configs.base, { files: ["**/*.ts"] }, ...recommended] as never,
  });
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`);
}

test.each([
  [
    "a host object",
    "console.log(1);\n",
    "1:1 no-restricted-globals Unexpected use of 'console'. It does not exist on the Campaign server's engine. Use logInfo, logWarning or logError.",
  ],
  ["a newer global", "logInfo(new WeakMap().has({}));\n", "1:13 no-restricted-globals"],
  ["a newer static method", "Object.setPrototypeOf({}, {});\n", "1:1 no-restricted-properties"],
  ["an async function", "async function f() {}\nf();\n", "1:1 no-restricted-syntax The server's engine has no promises"],
  ["a generator", "function* g() {}\ng();\n", "1:1 no-restricted-syntax The server's engine has no generators"],
])("%s in an activity", async (_, code, expected) => {
  const messages = await lint(code, "activities/w/a.ts");
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(expected);
});

test("right code is clean, and tests are Node", async () => {
  expect(await lint("export default function () {\n  logInfo([1].map((n) => n + 1).join());\n}\n", "activities/w/a.ts")).toEqual([]);
  expect(await lint('logInfo([...new Set(Object.values({ a: 1 })), Array.from("a")].includes(1));\n', "activities/w/a.ts")).toEqual([]);
  expect(await lint("console.log(new Map());\n", "activities/w/a.test.ts")).toEqual([]);
});

test("what was built or generated is left alone", async () => {
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [...recommended] as never });
  expect(await eslint.isPathIgnored("dist/w/a.js")).toBe(true);
  expect(await eslint.isPathIgnored("types/generated/dem-sampleTable.d.ts")).toBe(true);
  expect(await eslint.isPathIgnored("lib/rows.js")).toBe(false);
});
