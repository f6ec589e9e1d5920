import type { FunctionNode } from "../e4x/tree/declared-names.ts";
import { isFunction } from "../e4x/tree/declared-names.ts";
import type { NodeOf, TreeNode } from "../e4x/tree/tree-node.ts";
import { childNodes } from "../e4x/tree/walk.ts";

/** An attribute with a fixed value in a tag whose name is computed: `c="3"` in `<{n} c="3"/>`. */
export interface FixedAttribute {
  tag: NodeOf<"XMLStartTag" | "XMLPointTag">;
  /** Where the value stands in the contents of the tag. */
  index: number;
  value: NodeOf<"XMLAttribute">;
  /** The functions around it. */
  functions: readonly FunctionNode[];
}

/**
 * The engine garbles such tags in functions, or refuses them, now and then; a value in braces is always right.
 * @returns them in the order of the text
 */
export function fixedAttributes(root: TreeNode): FixedAttribute[] {
  const found: FixedAttribute[] = [];
  const open: { node: TreeNode; functions: readonly FunctionNode[] }[] = [{ node: root, functions: [] }];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { node } = item;
    const functions = isFunction(node) ? [...item.functions, node] : item.functions;
    if ((node.type === "XMLStartTag" || node.type === "XMLPointTag") && isComputed(node.contents[0]))
      node.contents.forEach((value, index) => {
        if (value.type === "XMLAttribute") found.push({ tag: node, index, value, functions });
      });
    for (const child of childNodes(node).reverse()) open.push({ node: child, functions });
  }
  return found;
}

function isComputed(name: TreeNode | undefined): boolean {
  return name?.type === "XMLEscape" || (name?.type === "XMLName" && typeof name.contents !== "string");
}
