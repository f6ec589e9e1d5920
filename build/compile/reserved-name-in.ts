import { RESERVED_NAME } from "../e4x/tree/reserved-name.ts";
import { startOf } from "../e4x/tree/start-of.ts";
import type { TreeNode } from "../e4x/tree/tree-node.ts";
import { nodesIn } from "../e4x/tree/walk.ts";

/** The first place in a script or module where its author uses the reserved name. */
export function reservedNameIn(program: TreeNode): TreeNode | undefined {
  let first: TreeNode | undefined;
  for (const node of nodesIn(program))
    if (node.type === "Identifier" && node.name === RESERVED_NAME && (first === undefined || startOf(node).offset < startOf(first).offset))
      first = node;
  return first;
}
