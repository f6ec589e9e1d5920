import { type NodePath, types as t, type Visitor } from "@babel/core";

/**
 * Walks a program, but for the parts in which no node is wanted: most passes have business in few places, and a walk with scopes is dear.
 * What a visitor puts into the tree is walked as a whole.
 * @param wanted the nodes that the visitor is for, or nodes right below those
 */
export function traverseWhere(program: NodePath<t.Program>, wanted: (node: t.Node) => boolean, visitor: Visitor): void {
  const barren = new WeakSet<t.Node>();
  const holds = (node: t.Node): boolean => {
    let isHolding = wanted(node);
    const empty: t.Node[] = [];
    for (const key of t.VISITOR_KEYS[node.type] ?? []) {
      const value = node[key as keyof t.Node] as unknown as t.Node | (t.Node | null)[] | null | undefined;
      for (const child of Array.isArray(value) ? value : [value]) {
        if (!child) continue;
        if (holds(child)) isHolding = true;
        else empty.push(child);
      }
    }
    if (isHolding) for (const child of empty) barren.add(child);
    return isHolding;
  };
  if (!holds(program.node)) return;
  program.traverse({
    ...visitor,
    enter(path: NodePath) {
      if (barren.has(path.node)) path.skip();
    },
  });
}
