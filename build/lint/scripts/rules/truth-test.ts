import type { AnyNode } from "../../../e4x/tree/nodes.ts";
import type { ScriptRule, ScriptRuleContext } from "../script-rule.ts";

function checkCondition(node: AnyNode, context: ScriptRuleContext): void {
  let condition = node;
  while (condition.type === "LogicalExpression") condition = condition.right;
  if (context.xml.isXml(condition) && !context.xml.mayBeAbsent(condition)) context.report("XTK2001", condition);
}

/** `res && res.recipient`: a guard that does no harm. */
function isGuard({ operator, left, right }: AnyNode, { script }: ScriptRuleContext): boolean {
  if (operator !== "&&" || left.type !== "Identifier") return false;
  for (const inner of script.within(right as AnyNode)) if (inner.type === "Identifier" && inner.name === left.name) return true;
  return false;
}

function check(node: AnyNode, context: ScriptRuleContext): void {
  switch (node.type) {
    case "LogicalExpression":
      if (!isGuard(node, context)) checkCondition(node.left, context);
      return;
    case "UnaryExpression":
      if (node.operator === "!") checkCondition(node.argument, context);
      return;
    case "CallExpression":
      if (context.script.isGlobal(node.callee, "Boolean") && node.arguments.length > 0) checkCondition(node.arguments[0], context);
      return;
    default:
      if (node.test) checkCondition(node.test, context);
  }
}

/** XML in a truth test: `if (row.@id)`, `!list`, `row.@x || "none"`. */
export const truthTest: ScriptRule = {
  codes: ["XTK2001"],
  types: [
    "IfStatement",
    "WhileStatement",
    "DoWhileStatement",
    "ForStatement",
    "ConditionalExpression",
    "LogicalExpression",
    "UnaryExpression",
    "CallExpression",
  ],
  check,
};
