import type { AnyNode } from "../../../e4x/tree/nodes.ts";
import type { ScriptRule, ScriptRuleContext } from "../script-rule.ts";

function check({ operator, left, right }: AnyNode, { script, xml, report }: ScriptRuleContext): void {
  if (operator !== "+=" || left.type !== "Identifier" || !xml.isXml(right)) return;
  const variable = script.isOwn(left) ? script.variableOf(left) : undefined;
  const values = variable?.references
    .filter((reference) => reference.isWrite() && !reference.isRead())
    .map(({ writeExpr }) => writeExpr as AnyNode);
  if (values?.length && values.every((value) => value?.type === "XMLElement")) report("XTK2046", left, { name: left.name });
}

/** `doc += <child/>`, which makes a list of two. */
export const addedDocument: ScriptRule = { codes: ["XTK2046"], types: ["AssignmentExpression"], check };
