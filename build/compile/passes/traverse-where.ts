import type { NodePath, types as t, Visitor } from "@babel/core";
import { eachChild } from "./each-child.ts";

/**
 * Walks a program, but for the parts in which no node is wanted: most passes have business in few places, and a walk with scopes is dear.
 * What a visitor puts into the tree is walked as a whole.
 * @param wanted the nodes that the visitor is for, or nodes right below those
 */
export function traverseWhere(program: NodePath<t.Program>, wanted: (node: t.Node) => boolean, visitor: Visitor): void {
  const holding = new Set<t.Node>();
  const find = (node: t.Node): boolean => {
    let isHolding = wanted(node);
    eachChild(node, (child) => {
      if (find(child)) isHolding = true;
    });
    if (isHolding) holding.add(node);
    return isHolding;
  };
  if (!find(program.node)) return;
  const barren = new WeakSet<t.Node>();
  for (const node of holding)
    eachChild(node, (child) => {
      if (!holding.has(child)) barren.add(child);
    });
  program.traverse({
    ...visitor,
    enter(path: NodePath) {
      if (barren.has(path.node)) path.skip();
    },
  });
}
