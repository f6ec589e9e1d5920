import { insert, rootOf, type TreeNode } from "./tree.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/**
 * Puts a node where DOM Level 3 Core allows it.
 * @param reference the child to come before; null for the end
 * @param replaced a child that goes away for it
 * @throws Error for a place that a document does not have, and for nodes of other documents
 */
export function placeNode(parent: TreeNode, node: TreeNode, reference: TreeNode | null, where: string, replaced?: TreeNode): void {
  if (node.document !== parent.document) throw scriptMistake("dom-foreign-child", { where });
  if (reference && reference.parent !== parent) throw scriptMistake("dom-reference-elsewhere", { where });
  const isContainer = parent.kind === "element" || parent.kind === "document";
  if (!isContainer || node.kind === "attribute" || node.kind === "document")
    throw scriptMistake("dom-wrong-parent", {
      where,
      type: node.kind,
      parent: parent.kind === "element" ? "an element" : `a node of type ${parent.kind}`,
    });
  if (node.first)
    for (let place: TreeNode | null = parent; place; place = place.parent)
      if (place === node) throw scriptMistake("dom-node-in-itself", { where });
  if (parent === node) throw scriptMistake("dom-node-in-itself", { where });
  if (parent.kind === "document") {
    if (node.kind === "text" || node.kind === "cdata") throw scriptMistake("dom-text-beside-root", { where });
    const root = rootOf(parent);
    if (node.kind === "element" && root && root !== node && root !== replaced) throw scriptMistake("dom-second-root", { where });
  }
  if (reference !== node) insert(parent, node, reference);
}
