import { insert, rootOf, type TreeNode } from "./tree.ts";

/**
 * Puts a node where DOM Level 3 Core allows it.
 * @param reference the child to come before; null for the end
 * @param replaced a child that goes away for it
 * @throws Error for a place that a document does not have, and for nodes of other documents
 */
export function placeNode(parent: TreeNode, node: TreeNode, reference: TreeNode | null, where: string, replaced?: TreeNode): void {
  if (node.document !== parent.document)
    throw new Error(`${where}: the node belongs to another document; importNode makes a copy that belongs here`);
  if (reference && reference.parent !== parent) throw new Error(`${where}: the second node is not a child of this node`);
  const isContainer = parent.kind === "element" || parent.kind === "document";
  if (!isContainer || node.kind === "attribute" || node.kind === "document")
    throw new Error(
      `${where}: a node of type ${node.kind} can't be a child of ${parent.kind === "element" ? "an element" : `a node of type ${parent.kind}`}`,
    );
  if (node.first)
    for (let place: TreeNode | null = parent; place; place = place.parent)
      if (place === node) throw new Error(`${where}: the node would contain itself`);
  if (parent === node) throw new Error(`${where}: the node would contain itself`);
  if (parent.kind === "document") {
    if (node.kind === "text" || node.kind === "cdata") throw new Error(`${where}: a document holds no text beside its root element`);
    const root = rootOf(parent);
    if (node.kind === "element" && root && root !== node && root !== replaced)
      throw new Error(`${where}: the document has a root element already`);
  }
  if (reference !== node) insert(parent, node, reference);
}
