/** Public entry `xtkit/eslint`. */
import type { Linter } from "eslint";
import { ignored } from "./ignored.ts";
import { untranslatedBuiltins } from "./untranslated-builtins.ts";

export { e4xScripts } from "./e4x-scripts.ts";
export { parser, type ParserOptions } from "../parser/parser.ts";

/** Campaign code of a project; its tests run in Node. */
const files = ["activities/**/*.ts", "activities/**/*.tsx", "lib/**/*.ts", "lib/**/*.tsx"];
const ignores = ["**/*.test.ts", "**/*.test.tsx", "**/*.spec.ts", "**/*.spec.tsx"];

const NO_PROMISES = "The server's engine has no promises: every Campaign call is synchronous.";

/**
 * A flat-config preset for activities: what the server's engine does not have is reported by ESLint's own rules, in the editor.
 * Give it after the configuration that brings a TypeScript parser:
 * `export default [...tseslint.configs.recommended, ...recommended];`
 */
export const recommended: Linter.Config[] = [
  ignored,
  {
    name: "xtkit/recommended",
    files,
    ignores,
    rules: {
      ...untranslatedBuiltins,
      "no-restricted-syntax": [
        "error",
        { selector: "AwaitExpression", message: NO_PROMISES },
        { selector: ":function[async=true]", message: NO_PROMISES },
        { selector: "ForOfStatement[await=true]", message: NO_PROMISES },
        { selector: ":function[generator=true]", message: "The server's engine has no generators: build an array and return it." },
      ],
    },
  },
];
