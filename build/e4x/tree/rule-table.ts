import type { NodeRules, TreeNode } from "./tree-node.ts";

/** What finds the rule for a node. */
export type RuleTable<Pass, Rest extends readonly unknown[], Result> = (
  node: TreeNode,
) => ((pass: Pass, node: TreeNode, ...rest: Rest) => Result) | undefined;

/** Rules by the type of node. What is found under the type of a node takes this node: `NodeRules` says so, if not to the compiler. */
export function ruleTable<Pass, Rest extends readonly unknown[], Result>(
  rules: NodeRules<Pass, Rest, Result>,
): RuleTable<Pass, Rest, Result> {
  const byType = new Map(Object.entries(rules)) as ReadonlyMap<string, (pass: Pass, node: TreeNode, ...rest: Rest) => Result>;
  return ({ type }) => byType.get(type);
}
