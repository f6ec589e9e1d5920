import { following, type TreeNode } from "./tree.ts";

/** All text inside an element or document, in order; of anything else its own (DOM Level 3 Core, textContent). */
export function textContent(top: TreeNode): string {
  if (top.kind !== "element" && top.kind !== "document") return top.value;
  let text = "";
  for (let node: TreeNode | null = top; node; node = following(node, top))
    if (node.kind === "text" || node.kind === "cdata") text += node.value;
  return text;
}
