import { type FunctionNode, isFunction } from "../../e4x/tree/declared-names.ts";
import { nameUses } from "../../e4x/tree/name-uses.ts";
import type { NodeOf, TreeNode } from "../../e4x/tree/tree-node.ts";
import { addChildren, nodesIn } from "../../e4x/tree/walk.ts";

/**
 * Names that a `catch` declares and that are used outside of it too, in the same function: there they mean another variable, which
 * the look at whole functions does not tell apart.
 */
export function namesOutsideCatch(program: TreeNode): ReadonlySet<string> {
  const found = new Set<string>();
  const within = usesInCatch(program);
  if (within.size === 0) return found;
  nameUses(program, ({ node, scope }) => {
    const names = scope && within.get(scope);
    if (names?.has(node.name) && !names.get(node.name)!.has(node)) found.add(node.name);
  });
  return found;
}

/** Of each function, by the name that a `catch` in it declares: all that stands in there. */
function usesInCatch(program: TreeNode): Map<TreeNode, Map<string, Set<TreeNode>>> {
  const found = new Map<TreeNode, Map<string, Set<TreeNode>>>();
  for (const node of nodesIn(program)) {
    if (node.type !== "Program" && !isFunction(node)) continue;
    for (const handler of handlersOf(node)) {
      const names = found.get(node) ?? new Map<string, Set<TreeNode>>();
      found.set(node, names);
      for (const parameter of nodesIn(handler.param!)) {
        if (parameter.type !== "Identifier") continue;
        const nodes = names.get(parameter.name) ?? new Set();
        names.set(parameter.name, nodes);
        for (const one of nodesIn(handler)) nodes.add(one);
      }
    }
  }
  return found;
}

/** The `catch` clauses of a function, not those of functions in it. */
function handlersOf(scope: FunctionNode | NodeOf<"Program">): NodeOf<"CatchClause">[] {
  const handlers: NodeOf<"CatchClause">[] = [];
  const stack: TreeNode[] = scope.type === "Program" ? [...scope.body] : [scope.body];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "CatchClause" && node.param) handlers.push(node);
    if (!isFunction(node)) addChildren(node, stack);
  }
  return handlers;
}
