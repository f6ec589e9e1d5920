import { isFunction } from "../../e4x/tree/declared-names.ts";
import type { NodeOf, TreeNode } from "../../e4x/tree/tree-node.ts";
import { childNodes, nodesIn } from "../../e4x/tree/walk.ts";
import { mayShorten } from "./may-shorten.ts";
import { nameSequence } from "./name-sequence.ts";
import { type Variable, type Variables, variablesOf } from "./variables-of.ts";

/**
 * Shorter names for the variables of a script, where that is certain to mean the same. No name is given to two variables of which
 * one can see the other, nor is one that the script uses otherwise: nothing is ever hidden by it.
 * @param isBare whether the names of the top level are seen by others
 * @returns the nodes that get another name
 */
export function shortNames(program: NodeOf<"Program">, isBare: boolean): ReadonlyMap<NodeOf<"Identifier">, string> {
  const names = new Map<NodeOf<"Identifier">, string>();
  if (!mayShorten(program)) return names;
  const variables = variablesOf(program, isBare);
  const nameAt = nameSequence(takenNames(program, variables));
  const open: [node: TreeNode, next: number][] = [[program, 0]];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const [node] = item;
    let [, next] = item;
    if (node.type === "Program" || isFunction(node))
      for (const { uses } of inOrder(variables.of(node))) {
        const name = nameAt(next++);
        for (const use of uses) names.set(use, name);
      }
    for (const child of childNodes(node)) open.push([child, next]);
  }
  return names;
}

/** Those that may have another name; what is named most has the shortest. */
function inOrder(variables: readonly Variable[]): Variable[] {
  return variables.filter(({ isFixed }) => !isFixed).sort((a, b) => b.uses.length - a.uses.length);
}

function takenNames(program: NodeOf<"Program">, variables: Variables): ReadonlySet<string> {
  const taken = new Set(variables.free);
  for (const node of nodesIn(program))
    if (node.type === "Program" || isFunction(node)) for (const { name, isFixed } of variables.of(node)) if (isFixed) taken.add(name);
  return taken;
}
