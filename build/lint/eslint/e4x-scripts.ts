import type { Linter } from "eslint";
import { missingGlobals } from "../../engine/builtins.ts";
import { campaignGlobals } from "../../engine/campaign-globals.ts";
import { engineGlobals } from "../../engine/engine-globals.ts";
import { ignored } from "./ignored.ts";
import { parser } from "../parser/parser.ts";
import { scriptMistakes } from "./script-mistakes.ts";

/** Mistakes in any script. */
const mistakes = [
  "for-direction",
  "no-compare-neg-zero",
  "no-cond-assign",
  "no-constant-condition",
  "no-debugger",
  "no-delete-var",
  "no-dupe-args",
  "no-dupe-else-if",
  "no-dupe-keys",
  "no-duplicate-case",
  "no-empty-character-class",
  "no-ex-assign",
  "no-extra-boolean-cast",
  "no-fallthrough",
  "no-func-assign",
  "no-global-assign",
  "no-invalid-regexp",
  "no-irregular-whitespace",
  "no-loss-of-precision",
  "no-obj-calls",
  "no-octal",
  "no-self-assign",
  "no-shadow-restricted-names",
  "no-sparse-arrays",
  "no-undef",
  "no-unexpected-multiline",
  "no-unreachable",
  "no-unsafe-finally",
  "no-unsafe-negation",
  "no-unused-labels",
  "use-isnan",
];

/**
 * What other presets call mistakes and is none here: `==` (`===` of XML and text is never true), `typeof x == "xml"`, an expression
 * without effect (the last one is a script's value), a top-level name without use; it is for those who load the script.
 */
const noMistakes = [
  "eqeqeq",
  "valid-typeof",
  "no-unused-expressions",
  "@typescript-eslint/no-unused-expressions",
  "@typescript-eslint/no-unused-vars",
];

// The names that the engine lacks count as known, so that one report tells what to do instead.
const globals = Object.fromEntries(
  [...engineGlobals, ...campaignGlobals(), ...missingGlobals.keys()].map((name) => [name, "readonly" as const]),
);

/**
 * A flat-config preset for E4X scripts: the parser, the global names of the server, ESLint's own rules for mistakes, and those of
 * `xtkit check` that know XML, Campaign's API and what the engine lacks, each by its name: `"xtkit/xml-truth-test"`, `"xtkit/missing-builtin"`.
 * `export default [...e4xScripts];`
 */
export const e4xScripts: Linter.Config[] = [
  ignored,
  {
    name: "xtkit/e4x-scripts",
    files: ["activities/**/*.js", "lib/**/*.js"],
    languageOptions: { parser, ecmaVersion: 5, sourceType: "script", globals },
    rules: {
      ...Object.fromEntries(mistakes.map((rule) => [rule, "error" as const])),
      ...Object.fromEntries(noMistakes.map((rule) => [rule, "off" as const])),
      "no-unused-vars": ["error", { vars: "local", caughtErrors: "none" }],
      ...scriptMistakes.rules,
    },
    plugins: scriptMistakes.plugins,
  },
];
