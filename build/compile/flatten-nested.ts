import type { NodeOf, TreeNode } from "../e4x/tree/tree-node.ts";
import { nodesIn } from "../e4x/tree/walk.ts";

/**
 * Plugins nest what people write flat: `a, (b, c)` and `a || (b || c)`. The flat form evaluates the same in the same order and needs no
 * parentheses.
 * @param program an ESTree; changed in place
 */
export function flattenNested(program: TreeNode): void {
  for (const node of nodesIn(program)) {
    if (node.type === "SequenceExpression") node.expressions = node.expressions.flatMap(sequenceParts);
    else if (node.type === "LogicalExpression") turnLeft(node);
  }
}

function sequenceParts(node: TreeNode): TreeNode[] {
  return node.type === "SequenceExpression" ? node.expressions.flatMap(sequenceParts) : [node];
}

/** `a || (b || c)` as `(a || b) || c`. */
function turnLeft(node: NodeOf<"LogicalExpression">): void {
  for (let { right } = node; right.type === "LogicalExpression" && right.operator === node.operator; { right } = node) {
    node.left = { ...right, left: node.left, right: right.left };
    node.right = right.right;
  }
}
