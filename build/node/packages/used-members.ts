import type { AnyNode } from "acorn";
import { childNodes } from "../operators/child-nodes.ts";

/**
 * The members that are read of a name, `a` and `b` of `n.a + n.b()`.
 * @returns undefined where it is used as a whole
 */
export function usedMembers(root: AnyNode, name: string): string[] | undefined {
  const members = new Set<string>();
  const open: AnyNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isName(node, name)) return undefined;
    if (node.type === "MemberExpression" && isName(node.object, name) && !node.computed && node.property.type === "Identifier")
      members.add(node.property.name);
    else for (const child of childNodes(node)) open.push(child);
  }
  return [...members];
}

function isName(node: AnyNode, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}
