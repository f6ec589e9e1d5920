import type { Linter } from "eslint";
import { missingGlobals, missingMembers } from "../../engine/builtins.ts";
import { isTranslated } from "../../engine/translated-builtins.ts";

const says = (advice: string): string => `It does not exist on the Campaign server's engine. ${advice}`;

/** Settings by which ESLint's own rules report in TypeScript what the server's engine does not have, and what no function of a script stands for. */
export const untranslatedBuiltins: Linter.RulesRecord = {
  "no-restricted-globals": [
    "error",
    ...[...missingGlobals].filter(([name]) => !isTranslated(name)).map(([name, advice]) => ({ name, message: says(advice) })),
  ],
  "no-restricted-properties": [
    "error",
    ...[...missingMembers]
      .filter(([member]) => !isTranslated(member))
      .map(([member, advice]) => {
        const [object, property] = member.split(".");
        return { object, property, message: says(advice) };
      }),
  ],
};
