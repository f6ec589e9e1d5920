import { following, localName, type TreeNode } from "./tree.ts";

/**
 * The elements inside a node in document order, by name (DOM Level 3 Core, getElementsByTagName and …NS). `"*"` is any name or namespace.
 * @param uri undefined asks for the qualified name
 */
export function findElements(top: TreeNode, uri: string | undefined, name: string): TreeNode[] {
  const found: TreeNode[] = [];
  for (let node = following(top, top); node; node = following(node, top)) {
    if (node.kind !== "element") continue;
    const isInPlace = uri === undefined || uri === "*" || (node.uri ?? "") === uri;
    if (isInPlace && (name === "*" || (uri === undefined ? node.name : localName(node.name)) === name)) found.push(node);
  }
  return found;
}
