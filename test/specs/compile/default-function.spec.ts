import { expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { runScript } from "../../runtime/index.ts";
import { temporaryProject } from "../support/project.ts";

const forms: readonly [name: string, text: string][] = [
  ["an anonymous function", 'export default function () {\n  if (1 > 0) logInfo("ran");\n}\n'],
  ["a named function", 'export default function main() {\n  logInfo("ran");\n}\n'],
  ["an arrow function", 'export default () => {\n  logInfo("ran");\n};\n'],
  ["an arrow function with an expression", 'export default () => logInfo("ran");\n'],
  ["a function exported later", 'function main() {\n  logInfo("ran");\n}\nexport { main as default };\n'],
  ["a constant", 'const main = function () {\n  logInfo("ran");\n};\nexport default main;\n'],
  [
    "a function that calls itself",
    'let depth = 0;\nexport default function main() {\n  if (depth++ === 0) return main();\n  logInfo("ran");\n}\n',
  ],
  ["a function that asks for its arguments", 'export default function () {\n  if (arguments.length === 0) logInfo("ran");\n}\n'],
  ["a function that leaves early", 'export default function () {\n  logInfo("ran");\n  if (1 > 0) return;\n  logInfo("never");\n}\n'],
  ["statements after it", 'export default function () {\n  logInfo(word);\n}\nconst word = "ran";\n'],
  [
    "other exports beside it",
    'export const word = "ran";\nexport function say() {\n  logInfo(word);\n}\nexport default function () {\n  say();\n}\n',
  ],
];

for (const wrap of ["function", "none"] as const) {
  test.each(forms)(`wrap: ${wrap}: %s runs once`, async (_, text) => {
    const { code, diagnostics } = await compile({
      root: temporaryProject({ "activities/w/a.ts": text }),
      entry: "activities/w/a.ts",
      wrap,
    });
    expect(diagnostics).toEqual([]);
    expect((await runScript(code as string)).logs).toEqual([{ level: "info", message: "ran" }]);
  });
}

test.each(["commonjs", "module"])("statements at the top level in a project of type %s", async (type) => {
  const text = '// Nothing to export here.\nlogInfo("ran");\nif (1 > 0) logInfo("again"); // the end';
  const files = {
    "package.json": JSON.stringify({ type }),
    "activities/w/a.ts": text,
    "activities/w/b.tsx": text,
    "activities/w/c.ts": 'import "./a.ts";\nlogInfo("c");\n',
  };
  const root = temporaryProject(files);
  for (const entry of ["activities/w/a.ts", "activities/w/b.tsx", "activities/w/c.ts"]) {
    const { code, diagnostics } = await compile({ root, entry });
    expect(diagnostics).toEqual([]);
    expect(code).not.toMatch(/\brequire\(|^export\b/m);
    expect((await runScript(code as string)).logs.map(({ message }) => message)).toEqual([
      "ran",
      "again",
      ...(entry.endsWith("c.ts") ? ["c"] : []),
    ]);
  }
});

test("a mistake at the end of statements keeps its place", async () => {
  const root = temporaryProject({ "package.json": "{}", "activities/w/a.ts": "if (1 > 0) {\n  logInfo(1);\n" });
  expect((await compile({ root, entry: "activities/w/a.ts" })).diagnostics).toMatchObject([
    { code: "XTK1001", message: "Unexpected end of file.", line: 3, column: 1 },
  ]);
});

test.each([
  ["an empty function", "export default function () {}\n"],
  ["functions and constants alone", "export const limit = 5;\nexport function say() {\n  logInfo(limit);\n}\n"],
])("%s: nothing would run", async (_, text) => {
  const { code, diagnostics } = await compile({ root: temporaryProject({ "activities/w/a.ts": text }), entry: "activities/w/a.ts" });
  expect(diagnostics).toMatchObject([{ code: "XTK1007", severity: "error" }]);
  expect(code).toBeUndefined();
});

test("names of the function that the module or the server has too are changed in the function", async () => {
  const text =
    'const word = "module";\nfunction say() {\n  logInfo(word + String(vars.a));\n}\nexport default function () {\n  const word = "own";\n  const vars = 1;\n  say();\n  logInfo(word + vars);\n}\n';
  const { code } = await compile({ root: temporaryProject({ "activities/w/a.ts": text }), entry: "activities/w/a.ts" });
  expect((await runScript(code as string, { vars: { a: 7 } })).logs.map(({ message }) => message)).toEqual(["module7", "own1"]);
});

test("and those that the translation of the module uses", async () => {
  const text = `class Word {
  get is() {
    return "ran";
  }
}
export default function () {
  const Object = 1;
  logInfo(new Word().is + Object);
}
`;
  const { code } = await compile({ root: temporaryProject({ "activities/w/a.ts": text }), entry: "activities/w/a.ts" });
  expect((await runScript(code as string)).logs).toMatchObject([{ message: "ran1" }]);
});
