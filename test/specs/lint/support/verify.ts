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

/** What ESLint says about a script; a rule that fails throws. */
export function verify(code: string, options: VerifyOptions): Linter.LintMessage[] {
  return new Linter().verify(code, configuration(options), { filename: "script.js" });
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
