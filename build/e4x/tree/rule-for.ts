import type { NodeRules, TreeNode } from "./tree-node.ts";

/** The rule of a table for a node. What is found under the type of a node takes this node: the table says so, if not to the compiler. */
export function ruleFor<Pass, Rest extends readonly unknown[], Result>(
  rules: NodeRules<Pass, Rest, Result>,
  node: TreeNode,
): ((pass: Pass, node: TreeNode, ...rest: Rest) => Result) | undefined {
  return rules[node.type] as ((pass: Pass, node: TreeNode, ...rest: Rest) => Result) | undefined;
}
