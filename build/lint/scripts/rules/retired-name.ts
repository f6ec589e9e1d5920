import { retiredNames } from "../../../engine/retired-names.ts";
import type { ScriptRule } from "../script-rule.ts";

/** Functions and classes that the server had. */
export const retiredName: ScriptRule = {
  codes: ["XTK2022"],
  types: ["CallExpression", "NewExpression"],
  check({ callee }, { script, report }) {
    const advice = script.isGlobal(callee) ? retiredNames.get(callee.name as string) : undefined;
    if (advice !== undefined) report("XTK2022", callee, { name: callee.name, advice });
  },
};
