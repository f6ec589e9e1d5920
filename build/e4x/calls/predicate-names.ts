import { nameUses } from "../tree/name-uses.ts";
import type { NodeOf, TreeNode } from "../tree/tree-node.ts";

/** The names in a filter's predicate, by how the engine finds them (ECMA-357 11.2.4). */
export interface PredicateNames {
  /** Declared in a function or program around the filter: found when the script is compiled. In order of appearance. */
  resolved: string[];
  /** Declared nowhere: looked up when the script runs, children of the item first. */
  free: NodeOf<"Identifier">[];
  /** Those of them that are assigned, updated or deleted. */
  assigned: NodeOf<"Identifier">[];
}

/** @param declared the names of the scopes around the filter */
export function predicateNames(predicate: TreeNode, declared: readonly ReadonlySet<string>[]): PredicateNames {
  const resolved = new Set<string>();
  const free: PredicateNames["free"] = [];
  const assigned: PredicateNames["assigned"] = [];
  nameUses(predicate, ({ node, scope, isTarget }) => {
    if (scope !== undefined || node.name === "arguments") return;
    if (declared.some((names) => names.has(node.name))) resolved.add(node.name);
    else (isTarget ? assigned : free).push(node);
  });
  return { resolved: [...resolved], free, assigned };
}
