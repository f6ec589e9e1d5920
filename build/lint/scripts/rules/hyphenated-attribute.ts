import type { AnyNode } from "../../../e4x/tree/nodes.ts";
import type { ScriptRule, ScriptRuleContext } from "../script-rule.ts";

/** How names of fields end behind a hyphen. */
const ENDINGS = new Set(["id", "cs"]);

function check({ operator, left, right }: AnyNode, { script, report }: ScriptRuleContext): void {
  if (operator !== "-" || left.type !== "MemberExpression" || right.type !== "Identifier" || right.start !== left.end + 1) return;
  const { property } = left;
  if (property.type !== "XMLAttributeSelector" || property.computed || property.attribute.type !== "Identifier") return;
  // Without spaces a difference is possible all the same: of a variable that is there, under a name that no field ends in.
  if (!ENDINGS.has(right.name) && script.variableOf(right) !== undefined) return;
  report("XTK2042", property, { attribute: property.attribute.name, rest: right.name });
}

/** `row.@folder-id`, a subtraction. */
export const hyphenatedAttribute: ScriptRule = { codes: ["XTK2042"], types: ["BinaryExpression"], check };
