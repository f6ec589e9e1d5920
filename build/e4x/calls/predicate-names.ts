import { nameUses } from "../tree/name-uses.ts";
import type { AnyNode } from "../tree/nodes.ts";

/** The names in a filter's predicate, by how the engine finds them (ECMA-357 11.2.4). */
export interface PredicateNames {
  /** Declared in a function or program around the filter: found when the script is compiled. In order of appearance. */
  resolved: string[];
  /** Declared nowhere: looked up when the script runs, children of the item first. */
  free: AnyNode[];
  /** Those of them that are assigned, updated or deleted. */
  assigned: AnyNode[];
}

/** @param declared the names of the scopes around the filter */
export function predicateNames(predicate: AnyNode, declared: readonly ReadonlySet<string>[]): PredicateNames {
  const resolved = new Set<string>();
  const free: AnyNode[] = [];
  const assigned: AnyNode[] = [];
  nameUses(predicate, ({ node, scope, isTarget }) => {
    if (scope !== undefined || node.name === "arguments") return;
    if (declared.some((names) => names.has(node.name as string))) resolved.add(node.name as string);
    else (isTarget ? assigned : free).push(node);
  });
  return { resolved: [...resolved], free, assigned };
}
