import { detach, following, type TreeNode } from "./tree.ts";

/** Joins adjacent texts and drops empty ones, in all of a tree (DOM Level 3 Core, normalize). */
export function normalizeTree(top: TreeNode): void {
  for (let node = following(top, top); node;) {
    const after = following(node, top);
    if (node.kind === "text") {
      const before = node.previous;
      if (node.value === "") {
        detach(node);
      } else if (before?.kind === "text") {
        before.value += node.value;
        detach(node);
      }
    }
    node = after;
  }
}
