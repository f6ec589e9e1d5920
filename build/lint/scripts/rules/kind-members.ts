import type { AnyNode } from "../../../e4x/tree/nodes.ts";
import { isOfOtherKind, KIND_NAMES, mayChangeActivity } from "../../../engine/kind-members.ts";
import type { ScriptRule, ScriptRuleContext } from "../script-rule.ts";

function check(node: AnyNode, { script, report, kind }: ScriptRuleContext): void {
  if (kind === undefined || node.computed) return;
  const { object, property } = node as unknown as { object: AnyNode; property: AnyNode };
  const name = object.type === "Identifier" ? String(object.name) : "";
  if (!script.isGlobal(object, name)) return;
  const member = String(property.name);
  if (isOfOtherKind(kind, name, member)) report("XTK2071", property, { object: name, member, kind: KIND_NAMES[kind] });
  const parent = script.parentOf(node);
  const isAssigned = parent?.type === "AssignmentExpression" && parent.left === node;
  if (name === "activity" && isAssigned && !mayChangeActivity(kind)) report("XTK2072", node, { member, kind: KIND_NAMES[kind] });
}

/** Members of the workflow's objects that scripts of another kind have. */
export const kindMembers: ScriptRule = { codes: ["XTK2071", "XTK2072"], types: ["MemberExpression"], check };
