import type { AnyNode } from "../../../e4x/tree/nodes.ts";
import type { ScriptRule, ScriptRuleContext } from "../script-rule.ts";

function check({ each, left, right, body }: AnyNode, { script, xml, report }: ScriptRuleContext): void {
  const name: unknown = left.type === "VariableDeclaration" ? left.declarations[0].id.name : left.name;
  if (each || typeof name !== "string" || !xml.isXml(right)) return;
  let isElement = false;
  for (const node of script.within(body as AnyNode)) {
    if (node.type !== "Identifier" || node.name !== name) continue;
    const parent = script.parentOf(node);
    // `list[i]`: it is used as what it is.
    if (parent?.type === "MemberExpression" && parent.computed && parent.property === node) return;
    const isObject = parent?.type === "MemberExpression" && parent.object === node;
    const isLeft =
      (parent?.type === "XMLFilterExpression" || (parent?.type === "BinaryExpression" && parent.operator === "..")) && parent.left === node;
    isElement ||= isObject || isLeft;
  }
  if (isElement) report("XTK2047", left, { name });
}

/** `for (var item in list)` where `for each` is meant: the variable is used as an element. */
export const forIn: ScriptRule = { codes: ["XTK2047"], types: ["ForInStatement"], check };
