import { expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { checkScript } from "../../../build/lint/scripts/check-script.ts";
import { temporaryProject } from "../support/project.ts";

const cases: readonly [source: string, told: readonly string[]][] = [
  ["var seen = new Map();\nlogInfo(seen.size);\n", ["XTK1009 error 1:16"]],
  ["logInfo(Object.assign({}, vars));\n", ["XTK1009 error 1:9"]],
  [
    "logInfo(Array.from(vars.list), Number.isInteger(1), Number.MAX_SAFE_INTEGER, Math.hypot(3, 4));\n",
    ["XTK1009 error 1:9", "XTK1009 error 1:32", "XTK1009 error 1:53", "XTK1009 error 1:78"],
  ],
  ["var name = vars.name;\nlogInfo(name.padStart(4), name.includes('a'));\n", ["XTK1040 warning 2:14", "XTK1040 warning 2:32"]],
  ['logInfo("a".includes("b"));\n', ["XTK1009 error 1:13"]],
  // What the script brings along, or asks for before.
  ["Object.assign = function (a, b) { for (var k in b) a[k] = b[k]; return a; };\nlogInfo(Object.assign({}, vars));\n", []],
  ["if (!Object.assign) Object.assign = function (a) { return a; };\nlogInfo(Object.assign({}));\n", []],
  ["if (Object.assign) logInfo(Object.assign({}));\n", []],
  ["var copy = Object.assign ? Object.assign({}, vars) : vars;\nlogInfo(copy);\n", []],
  ['Object.defineProperty(Object, "entries", { value: function () { return []; } });\nlogInfo(Object.entries({}));\n', []],
  ["Array.prototype.find = function (f) { return this.filter(f)[0]; };\nlogInfo([1].find(Boolean), vars.list.find(Boolean));\n", []],
  ['if (typeof Map === "function") logInfo(new Map());\n', []],
  ["function Map() { this.size = 0; }\nlogInfo(new Map().size);\n", []],
  // XML: elements of the name are called, or are none of this.
  ["logInfo(<a><find/></a>.find(1), <a/>.children().includes('b'), <a/>.normalize());\n", []],
  ["var row = <a/>;\nlogInfo(row.keys, row.find.@id, row.values.length());\n", []],
];

test.each(cases)("a build and a check tell the same of %j", async (source, told) => {
  const { diagnostics } = await build({ root: temporaryProject({ "activities/w/a.js": source }) });
  const shown = (found: typeof diagnostics): string[] =>
    found.map(({ code, severity, line, column }) => `${code} ${severity} ${line}:${column}`);
  expect(shown(diagnostics)).toEqual(told);
  const missing = checkScript(source, "activities/w/a.js").filter(({ code }) => code === "XTK1009" || code === "XTK1040");
  expect(shown(missing)).toEqual(told);
  for (const found of [...diagnostics, ...missing])
    expect(found).toMatchObject({ suggestion: expect.stringMatching(/\.$/), frame: expect.any(String) });
});
