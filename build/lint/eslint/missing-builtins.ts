import type { Linter } from "eslint";
import { missingGlobals, missingMembers } from "../../engine/builtins.ts";

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
