import type { Linter } from "eslint";
import { missingGlobals, missingMembers } from "../../engine/builtins.ts";
import { engineMembers } from "../../engine/engine-members.ts";
import { kindNames, missingMethods } from "../../engine/missing-methods.ts";

const says = (advice: string): string => `It does not exist on the Campaign server's engine. ${advice}`;

/** Settings by which ESLint's own rules report what the server's engine does not have. */
export const missingBuiltins: Linter.RulesRecord = {
  "no-restricted-globals": ["error", ...[...missingGlobals].map(([name, advice]) => ({ name, message: says(advice) }))],
  "no-restricted-properties": [
    "error",
    ...[...missingMembers].map(([member, advice]) => {
      const [object, property] = member.split(".");
      return { object, property, message: says(advice) };
    }),
  ],
};

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
