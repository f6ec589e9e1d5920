import type { AnyNode } from "../e4x/tree/nodes.ts";
import { nodesIn } from "../e4x/tree/walk.ts";

/**
 * Plugins nest what people write flat: `a, (b, c)` and `a || (b || c)`. The flat form evaluates the same in the same order and needs no
 * parentheses.
 * @param program an ESTree; changed in place
 */
export function flattenNested(program: AnyNode): void {
  for (const node of nodesIn(program)) {
    if (node.type === "SequenceExpression") node.expressions = (node.expressions as AnyNode[]).flatMap(sequenceParts);
    else if (node.type === "LogicalExpression") turnLeft(node);
  }
}

function sequenceParts(node: AnyNode): AnyNode[] {
  return node.type === "SequenceExpression" ? (node.expressions as AnyNode[]).flatMap(sequenceParts) : [node];
}

/** `a || (b || c)` as `(a || b) || c`. */
function turnLeft(node: AnyNode): void {
  for (
    let right = node.right as AnyNode;
    right.type === "LogicalExpression" && right.operator === node.operator;
    right = node.right as AnyNode
  ) {
    node.left = { ...right, left: node.left as AnyNode, right: right.left as AnyNode };
    node.right = right.right;
  }
}
