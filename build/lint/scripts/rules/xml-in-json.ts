import type { AnyNode } from "../../../e4x/tree/nodes.ts";
import { memberName } from "../member-name.ts";
import type { ScriptRule, ScriptRuleContext } from "../script-rule.ts";

/** Objects in objects are followed this far. */
const DEEPEST = 4;

/** What is put into the array or object of a variable: `out.push(…)`, `out[key] = …`. */
function addedTo(identifier: AnyNode, { script }: ScriptRuleContext): AnyNode[] {
  return (script.variableOf(identifier)?.references ?? []).flatMap((reference) => {
    const use = reference.identifier as AnyNode;
    const member = script.parentOf(use);
    if (member?.type !== "MemberExpression" || member.object !== use) return [];
    const parent = script.parentOf(member);
    const name = memberName(member);
    if (parent?.type === "CallExpression" && parent.callee === member && (name === "push" || name === "unshift"))
      return parent.arguments as AnyNode[];
    return parent?.type === "AssignmentExpression" && parent.left === member && parent.operator === "=" ? [parent.right as AnyNode] : [];
  });
}

function xmlInside(node: AnyNode | null | undefined, context: ScriptRuleContext, depth = DEEPEST): AnyNode[] {
  if (!node || depth === 0) return [];
  if (context.xml.isXml(node)) return [node];
  const within = (inner: readonly (AnyNode | null)[]): AnyNode[] => inner.flatMap((one) => xmlInside(one, context, depth - 1));
  if (node.type === "ObjectExpression") return within((node.properties as AnyNode[]).map(({ value }) => value as AnyNode));
  if (node.type === "ArrayExpression") return within(node.elements as AnyNode[]);
  if (node.type === "ConditionalExpression") return within([node.consequent, node.alternate]);
  if (node.type !== "Identifier") return [];
  const value = context.xml.resolve(node);
  return value && (value.type === "ObjectExpression" || value.type === "ArrayExpression") ? within([value, ...addedTo(node, context)]) : [];
}

function check({ callee, arguments: [value] }: AnyNode, context: ScriptRuleContext): void {
  if (callee.type !== "MemberExpression" || memberName(callee) !== "stringify" || !context.script.isGlobal(callee.object, "JSON")) return;
  for (const found of xmlInside(value, context)) context.report("XTK2027", found);
}

/** XML given to `JSON.stringify`, as it is or inside of objects and arrays. */
export const xmlInJson: ScriptRule = { codes: ["XTK2027"], types: ["CallExpression"], check };
