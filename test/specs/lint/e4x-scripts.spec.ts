import { readFileSync } from "node:fs";
import { join } from "node:path";
import js from "@eslint/js";
import { ESLint, Linter } from "eslint";
import tseslint from "typescript-eslint";
import ts from "typescript";
import { expect, test } from "vitest";
import { campaignGlobals } from "../../../build/engine/campaign-globals.ts";
import { engineGlobals } from "../../../build/engine/engine-globals.ts";
import { e4xScripts, recommended } from "../../../build/lint/eslint/eslint.ts";
import { check } from "../../../build/project/check.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";

function lint(code: string, filename = "activities/w/a.js"): string[] {
  return new Linter()
    .verify(code, e4xScripts, { filename })
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId ?? "fatal"} ${message}`);
}

test.each<[string, string, string[]]>([
  ["a name that nobody declares", "var q = <queryDef schema={schemaName}/>;", ["1:27 no-undef 'schemaName' is not defined."]],
  [
    "an unused variable in a function",
    "function f() {\n  var row = <a/>;\n}",
    ["2:7 no-unused-vars 'row' is assigned a value but never used."],
  ],
  [
    "a name that only browsers have",
    "console.log(<a/>);",
    ["1:1 xtkit/missing-builtin console does not exist on the Campaign server's engine. Use logInfo, logWarning or logError."],
  ],
  [
    "a newer method",
    "logInfo(<a>{Object.assign({}, vars)}</a>);",
    [
      "1:13 xtkit/missing-builtin Object.assign does not exist on the Campaign server's engine. Use Object.keys and a loop; { ...a, ...b } and destructuring are translated.",
    ],
  ],
  [
    "a newer method of a value",
    "logInfo(vars.list.find(String), Object.keys(vars));",
    [
      "1:19 xtkit/missing-method The engine's arrays have no method find, and what it is called on here may be one. Use a loop, or filter and [0]. A method of an object of your own is all right.",
    ],
  ],
  ["a global of the server assigned to", "vars = <a/>;", ["1:1 no-global-assign Read-only global 'vars' should not be modified."]],
  [
    "newer language",
    "let x = <a/>;",
    ["1:1 fatal Parsing error: Unexpected `let`: `let` is not part of ECMAScript 5 with E4X, the language of these scripts. Write `var`."],
  ],
])("%s", (_, code, messages) => {
  expect(lint(code)).toEqual(messages);
  expect(lint(code, "lib/a.js")).toEqual(messages);
});

test.each([
  [
    "names of the server",
    "logInfo(vars.a, instance.id, task, event, events, activity, xtk.session, nms, getOption('a'), new XML('<a/>'), XMLList(), new QName('a'), new Namespace('b'), uneval({}));",
  ],
  ["names for those who load the script", "var settings = <a/>; function helper() { return settings.@a; }"],
  ["comparison of XML", 'var row = <a/>; if (row.@a == "1" && typeof row == "xml") logInfo(row.@a == undefined);'],
  ["children in filters, whatever their name", "var list = <a/>; logInfo(list.(document == 'b' && name != 'c').length());"],
  ["the value of a script", "var a = <a/>;\na.@b;"],
])("%s: nothing to say, after other presets neither", (_, code) => {
  expect(lint(code)).toEqual([]);
  const others = [js.configs.recommended, ...tseslint.configs.recommended, ...recommended] as Linter.Config[];
  expect(new Linter().verify(code, [...others, ...e4xScripts], { filename: "activities/w/a.js" })).toEqual([]);
});

test.each([
  [
    "a polyfill",
    "if (!Array.prototype.find) Array.prototype.find = function (f) { return this.filter(f)[0]; };\nlogInfo([1].find(String));\n",
  ],
  ["a name that is put there", "if (typeof Map == 'undefined') Map = function () {};\nlogInfo(new Map());\n"],
  ["a static that is asked for", "var keys = Object.values ? Object.values(vars) : [];\nlogInfo(keys);\n"],
  ["a method of an object of its own", "var list = { find: function () { return 1; } };\nlogInfo(list.find());\n"],
  ["a name behind typeof", "if (typeof console != 'undefined') console.log(1);\n"],
  ["an unguarded name", "logInfo(new Map(), Object.values(vars), 'a'.includes('b'), vars.a.repeat(2));\n"],
  ["names of children", "logInfo(vars.a.(document == 'b' && Map > 1), new Map());\n"],
  ["a body with return", "if (Object.is(1, 2)) return 0;\nreturn 1;\n", "activities/w/a.call.js"],
  ["a module", "import { a } from './from.js';\nexport const b = new Map([[a, Object.values({})]]);\nconsole.log([1].includes(b));\n"],
])("%s: the preset says of builtins what a check says", async (_, code, file = "activities/w/a.js") => {
  const { diagnostics } = await check({ root: temporaryProject({ "activities/w/from.js": "var a = 1;\n", [file]: code }) });
  const [own] = e4xScripts.filter(({ files }) => files);
  const config = [
    { ...own, languageOptions: { ...own!.languageOptions, parserOptions: { ecmaFeatures: { globalReturn: true } } } },
  ] as Linter.Config[];
  const found = new Linter().verify(code, config, { filename: file });
  expect(found.filter(({ ruleId }) => ruleId === null)).toEqual([]);
  const ofPreset = found.filter(({ ruleId }) => /^xtkit\/missing-/.test(ruleId ?? ""));
  const ofCheck = diagnostics.filter(({ code: one }) => one === "XTK1009" || one === "XTK1040");
  expect(ofPreset.map(({ line, column, message }) => `${line}:${column} ${message}`).sort()).toEqual(
    ofCheck.map(({ line, column, message, suggestion }) => `${line}:${column} ${message} ${suggestion}`).sort(),
  );
});

test("the scripts of this repository are right", () => {
  const file = "activities/legacy-scripts/touch-recipients.js";
  expect(lint(readFileSync(join(REPOSITORY, file), "utf8"), file)).toEqual([]);
});

test("both presets stand together, each for its files", async () => {
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [tseslint.configs.base, ...recommended, ...e4xScripts] as never });
  const rulesOf = async (file: string): Promise<string[]> =>
    Object.keys(((await eslint.calculateConfigForFile(file)) as Linter.Config | undefined)?.rules ?? {});
  expect(await rulesOf("activities/w/a.ts")).not.toContain("no-undef");
  expect(await rulesOf("activities/w/a.js")).toContain("no-undef");
  expect(await rulesOf("build/a.js")).toEqual([]);
});

test("the engine's own names are those of the oracle", () => {
  const lines = readFileSync(join(REPOSITORY, "test/conformance/oracle/engine.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { builtin?: string; present?: boolean });
  const present = lines.filter(({ builtin, present }) => present && /^\w+$/.test(builtin ?? "")).map(({ builtin }) => builtin as string);
  const known = new Linter().verify(present.map((name) => `${name};`).join("\n"), {
    rules: { "no-undef": "error" },
    languageOptions: { ecmaVersion: 5, sourceType: "script" },
  });
  expect([...engineGlobals].sort()).toEqual(known.map(({ line }) => present[line - 1]).sort());
});

test("the server's names are the global values of types/", () => {
  const program = ts.createProgram([join(REPOSITORY, "types/workflow.d.ts")], { noLib: true, types: [] });
  const values = ["workflow-globals", "server-globals", "script-globals"]
    .map((name) => `types/generated/api/${name}.d.ts`)
    .flatMap((file) => {
      const names: string[] = [];
      const visit = (node: ts.Node): void => {
        if ((ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)) && node.name && ts.isIdentifier(node.name))
          names.push(node.name.text);
        ts.forEachChild(node, visit);
      };
      const source = program.getSourceFile(join(REPOSITORY, file));
      if (source) visit(source);
      return names;
    });
  expect(values).toContain("xtk");
  expect(campaignGlobals().sort()).toEqual(values.sort());
});
