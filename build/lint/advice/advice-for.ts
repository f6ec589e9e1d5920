import { absentAdvice } from "./absent.ts";
import { callAdvice } from "./calls.ts";
import { declarationAdvice } from "./declarations.ts";
import { familyAdvice } from "./families.ts";
import { memberAdvice } from "./members.ts";
import { moduleAdvice } from "./modules.ts";
import { nameAdvice } from "./names.ts";
import { operandAdvice } from "./operands.ts";
import { syntaxAdvice } from "./syntax.ts";
import type { AdviceTable, Told } from "./told.ts";
import { valueAdvice } from "./values.ts";

/** Advice by subject; a code stands in one of them. */
export const ADVICE: Readonly<Record<string, AdviceTable>> = {
  absentAdvice,
  callAdvice,
  declarationAdvice,
  memberAdvice,
  moduleAdvice,
  nameAdvice,
  operandAdvice,
  syntaxAdvice,
  valueAdvice,
};

/** The next step after a message of TypeScript: by its code and its place, else by what messages of its family have in common. */
export function adviceFor(told: Told): string {
  const table = Object.values(ADVICE).find((one) => Object.hasOwn(one, told.code));
  const advice = table?.[told.code];
  return (typeof advice === "function" ? advice(told) : advice) ?? familyAdvice(told);
}
