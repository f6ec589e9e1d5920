import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Linter } from "eslint";
import { parser } from "../../../../build/lint/eslint/eslint.ts";

/** Rules to run and how to read the text. */
export interface VerifyOptions {
  rules: Linter.RulesRecord;
  globals?: readonly string[];
  globalReturn?: boolean;
  ecmaVersion?: 5 | "latest";
}

/** A configuration that reads E4X. */
export function configuration({ rules, globals = [], globalReturn = false, ecmaVersion = 5 }: VerifyOptions): Linter.Config[] {
  const declared = Object.fromEntries(globals.map((name) => [name, "readonly" as const]));
  return [
    {
      files: ["**/*.js"],
      languageOptions: { parser, ecmaVersion, sourceType: "script", globals: declared, parserOptions: { ecmaFeatures: { globalReturn } } },
      rules,
    },
  ];
}

interface ConfigArray extends Array<Linter.Config> {
  normalizeSync(): void;
}

/** What ESLint makes of a configuration before each run. It has no public name, and checking the options of all rules costs more than running them. */
const { FlatConfigArray } = createRequire(import.meta.url)(
  join(dirname(createRequire(import.meta.url).resolve("eslint/package.json")), "lib/config/flat-config-array.js"),
) as { FlatConfigArray: new (configs: Linter.Config[], options: { basePath: string }) => ConfigArray };

const linter = new Linter();
const ready = new WeakMap<Linter.RulesRecord, Map<string, Linter.Config[]>>();

function readyConfiguration({ rules, ...others }: VerifyOptions): Linter.Config[] {
  const known = ready.get(rules) ?? new Map<string, Linter.Config[]>();
  ready.set(rules, known);
  const key = JSON.stringify(others);
  if (!known.has(key)) {
    const configs = new FlatConfigArray(configuration({ rules, ...others }), { basePath: process.cwd() });
    configs.normalizeSync();
    known.set(key, configs);
  }
  return known.get(key)!;
}

/** What ESLint says about a script; a rule that fails throws. */
export function verify(code: string, options: VerifyOptions): Linter.LintMessage[] {
  return linter.verify(code, readyConfiguration(options), { filename: "script.js" });
}

/** The text with `¦` at every place where something was reported. */
export function marked(code: string, messages: Linter.LintMessage[]): string {
  const lines = code.split("\n");
  for (const { line, column } of [...messages].sort((a, b) => b.line - a.line || b.column - a.column)) {
    const text = lines[line - 1]!;
    lines[line - 1] = `${text.slice(0, column - 1)}¦${text.slice(column - 1)}`;
  }
  return lines.join("\n");
}
