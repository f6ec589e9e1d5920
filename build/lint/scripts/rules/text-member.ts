import type { AnyNode } from "../../../e4x/tree/nodes.ts";
import { memberName } from "../member-name.ts";
import type { ScriptRule, ScriptRuleContext } from "../script-rule.ts";

/** Whether a call of `replace` is meant for text: with a pattern, or on an attribute, which has no children. */
function isForText({ callee, arguments: [first] }: AnyNode): boolean {
  return first?.regex !== undefined || callee.object.property?.type === "XMLAttributeSelector";
}

function check(node: AnyNode, { script, xml, report }: ScriptRuleContext): void {
  if (node.computed || !xml.isXml(node.object)) return;
  const parent = script.parentOf(node);
  const isCalled = parent?.type === "CallExpression" && parent.callee === node;
  const name = memberName(node);
  if (name === "length" && !isCalled) report("XTK2043", node.property);
  if (name === "replace" && isCalled && isForText(parent)) report("XTK2044", node.property);
}

/** `length` and `replace` of XML, which are not those of text. */
export const textMember: ScriptRule = { codes: ["XTK2043", "XTK2044"], types: ["MemberExpression"], check };
