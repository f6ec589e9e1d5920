import type { NodeOf, TreeNode } from "../tree/tree-node.ts";

/**
 * The text of a call that stands for a literal of XML in which nothing is evaluated: calls of operations, lists and texts in each other. It is
 * that which the rules of the printer write, in a loop and with no document in between.
 * @param textOf writes a text
 */
export function staticText(call: TreeNode, textOf: (literal: NodeOf<"Literal">) => string): string {
  const pieces: string[] = [];
  const open: (TreeNode | string)[] = [call];
  const openList = (items: readonly (TreeNode | null)[], end: string): void => {
    open.push(end);
    for (let index = items.length - 1; index >= 0; index--) {
      open.push(items[index]!);
      if (index > 0) open.push(", ");
    }
  };
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (typeof part === "string") {
      pieces.push(part);
    } else if (part.type === "CallExpression" && part.callee.type === "MemberExpression") {
      const { object, property } = part.callee as unknown as Record<"object" | "property", { name: string }>;
      pieces.push(`${object.name}.${property.name}(`);
      openList(part.arguments, ")");
    } else if (part.type === "ArrayExpression") {
      pieces.push("[");
      openList(part.elements, "]");
    } else if (part.type === "Literal") {
      pieces.push(textOf(part));
    } else {
      throw new Error(`print: a node of type ${part.type} is not static`);
    }
  }
  return pieces.join("");
}
