import { following, localName, type TreeNode } from "./tree.ts";

/** True for two trees of the same kinds, names, namespaces, attributes and texts (DOM Level 3 Core, isEqualNode). */
export function equalTrees(left: TreeNode, right: TreeNode): boolean {
  let one: TreeNode | null = left;
  let two: TreeNode | null = right;
  while (one && two) {
    if (!equalNodes(one, two)) return false;
    // The same way on: neither is deeper or longer than the other.
    if ((one.first === null) !== (two.first === null) || (one !== left && (one.next === null) !== (two.next === null))) return false;
    one = following(one, left);
    two = following(two, right);
  }
  return one === two;
}

function equalNodes(one: TreeNode, two: TreeNode): boolean {
  if (one.kind !== two.kind || one.name !== two.name || (one.uri ?? "") !== (two.uri ?? "") || one.value !== two.value) return false;
  if (one.attributes?.size !== two.attributes?.size) return false;
  for (const attribute of one.attributes?.values() ?? []) {
    const other = two.attributes!.get(attribute.name);
    if (
      other?.value !== attribute.value ||
      (other.uri ?? "") !== (attribute.uri ?? "") ||
      localName(other.name) !== localName(attribute.name)
    )
      return false;
  }
  return true;
}
