import { type NodePath, types as t } from "@babel/core";
import { calledOperation } from "./calls.ts";

const KEEPING_METHODS = new Set(["map", "sort", "reverse", "splice"]);

/**
 * True where the code shows that an array which is known as one may lack items between others: `[1, , 3]`, `Array(3)`, a name of which items are set by
 * index or deleted, and what `map` and the like make of these. (What a function that it is given to does to it is not followed.)
 */
export function mayHaveHoles(path: NodePath): boolean {
  if (path.isIdentifier()) {
    const binding = path.scope.getBinding(path.node.name);
    if (binding?.referencePaths.some(makesHoles)) return true;
    const declarator = binding?.path;
    if (!binding?.constant || !declarator?.isVariableDeclarator() || !t.isIdentifier(declarator.node.id)) return false;
    return mayHaveHoles(declarator.get("init") as NodePath);
  }
  if (path.isArrayExpression()) return path.node.elements.includes(null);
  if (!path.isCallExpression() && !path.isNewExpression()) return false;
  const callee = path.get("callee") as NodePath;
  if (callee.isIdentifier({ name: "Array" })) return true;
  // Those that read lists give an array itself, not a copy.
  if (calledOperation(path.node) === "valuesOf") return mayHaveHoles((path.get("arguments") as NodePath[])[0]!);
  if (!callee.isMemberExpression() || callee.node.computed || !t.isIdentifier(callee.node.property)) return false;
  return KEEPING_METHODS.has(callee.node.property.name) && mayHaveHoles(callee.get("object"));
}

/** `list[index] = …`, `list.length = …`, `delete list[index]` */
function makesHoles(reference: NodePath): boolean {
  const member = reference.parentPath;
  if (!member?.isMemberExpression() || member.node.object !== reference.node) return false;
  const { property, computed } = member.node;
  if (!computed && !t.isIdentifier(property, { name: "length" })) return false;
  const { parent } = member;
  return t.isAssignmentExpression(parent, { left: member.node }) || t.isUnaryExpression(parent, { operator: "delete" });
}
