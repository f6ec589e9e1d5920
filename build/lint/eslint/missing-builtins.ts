import type { Linter } from "eslint";
import { missingGlobals, missingMembers } from "../../engine/builtins.ts";
import { engineMembers } from "../../engine/engine-members.ts";
import { isTranslated } from "../../engine/translated-builtins.ts";
import { kindNames, missingMethods } from "../../engine/missing-methods.ts";

const says = (advice: string): string => `It does not exist on the Campaign server's engine. ${advice}`;

/** Settings by which ESLint's own rules report what the server's engine does not have. */
function reporting(isMissing: (name: string) => boolean): Linter.RulesRecord {
  const globals = [...missingGlobals].filter(([name]) => isMissing(name));
  const members = [...missingMembers].filter(([member]) => isMissing(member));
  return {
    "no-restricted-globals": ["error", ...globals.map(([name, advice]) => ({ name, message: says(advice) }))],
    "no-restricted-properties": [
      "error",
      ...members.map(([member, advice]) => {
        const [object, property] = member.split(".");
        return { object, property, message: says(advice) };
      }),
    ],
  };
}

/** In scripts, which are built as they are. */
export const missingBuiltins: Linter.RulesRecord = reporting(() => true);

/** In TypeScript, where functions that the script brings along stand for many. */
export const untranslatedBuiltins: Linter.RulesRecord = reporting((name) => !isTranslated(name));

const STANDARD = [...engineMembers.keys()].filter((path) => /^\w+$/.test(path)).join("|");

/** The same of methods, in scripts, where nothing tells what they are called on: a warning. */
export const missingMethodCalls: Linter.RulesRecord = {
  "no-restricted-syntax": [
    "warn",
    ...[...missingMethods].map(([name, { of, advice }]) => ({
      // `Object.keys` is a function of its own.
      selector: `CallExpression > MemberExpression[computed=false][object.name!=/^(?:${STANDARD})$/].callee > Identifier[name="${name}"].property`,
      message: `The engine's ${kindNames(of)} have no method ${name}. ${advice}`,
    })),
  ],
};
