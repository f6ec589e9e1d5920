import type { AnyNode } from "../../../e4x/tree/nodes.ts";
import { memberName } from "../member-name.ts";
import type { ScriptRule, ScriptRuleContext } from "../script-rule.ts";

function isEmptyText({ type, value }: AnyNode): boolean {
  return type === "Literal" && value === "";
}

/** Whether two expressions read the same, as far as names, members and selectors go. */
function isSame(one: AnyNode, other: AnyNode): boolean {
  if (one.type !== other.type) return false;
  switch (one.type) {
    case "Identifier":
      return one.name === other.name;
    case "Literal":
      return one.value === other.value;
    case "MemberExpression":
      return isSame(one.object, other.object) && isSame(one.property, other.property);
    case "XMLAttributeSelector":
      return isSame(one.attribute, other.attribute);
    default:
      return false;
  }
}

/** Whether a node asks if a value is there: `v == undefined`, `v.length()`, `v != null`. */
function asksForPresence(node: AnyNode, value: AnyNode): boolean {
  if (node.type === "CallExpression")
    return node.callee.type === "MemberExpression" && memberName(node.callee) === "length" && isSame(node.callee.object, value);
  if (node.type !== "BinaryExpression" || !/^[!=]==?$/.test(node.operator)) return false;
  return [
    [node.left, node.right],
    [node.right, node.left],
  ].some(([nothing, held]) => nothing.type === "Identifier" && nothing.name === "undefined" && isSame(held, value));
}

/** Whether a condition that a comparison stands in, or below, asks for what is missing as well. */
function isAskedBeside(node: AnyNode, value: AnyNode, { script }: ScriptRuleContext): boolean {
  const conditions = [...script.around(node)].flatMap((around) => {
    if (around.type === "LogicalExpression") return [around];
    return around.type === "IfStatement" || around.type === "ConditionalExpression" ? [around.test as AnyNode] : [];
  });
  return conditions.some((condition) => [...script.within(condition)].some((inner) => asksForPresence(inner, value)));
}

function check(node: AnyNode, context: ScriptRuleContext): void {
  const { operator, left, right } = node;
  if (operator !== "==" && operator !== "!=") return;
  const value = isEmptyText(left as AnyNode) ? right : isEmptyText(right as AnyNode) ? left : undefined;
  if (!value || !context.xml.isXml(value) || context.xml.mayBeAbsent(value) || isAskedBeside(node, value, context)) return;
  context.report("XTK2051", node, { operator, answer: operator === "==" ? "false" : "true" });
}

/** `row.@email == ""`, which a missing attribute is not. */
export const emptyText: ScriptRule = { codes: ["XTK2051"], types: ["BinaryExpression"], check };
