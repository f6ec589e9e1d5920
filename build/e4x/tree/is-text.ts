import type { NodeOf, TreeNode } from "./tree-node.ts";

/** A literal that is a string. */
export type TextNode = NodeOf<"Literal" | "StringLiteral"> & { value: string };

/** True for a literal that is a string. */
export function isText(node: TreeNode | null | undefined): node is TextNode {
  return (node?.type === "Literal" || node?.type === "StringLiteral") && typeof node.value === "string";
}
