import type { NodeOf, TreeNode } from "../tree/tree-node.ts";
import { nodesIn } from "../tree/walk.ts";

type StaticName = NodeOf<"XMLName"> & { contents: string };

function isStatic(part: TreeNode): part is StaticName {
  return part.type === "XMLName" && typeof part.contents === "string";
}

/**
 * The attributes that an element has twice. The engine compiles such a literal and throws, "duplicate XML attribute", whenever it
 * evaluates it.
 * @returns the second name of each pair, in no order
 */
export function duplicateAttributes(program: TreeNode): StaticName[] {
  const found: StaticName[] = [];
  for (const node of nodesIn(program)) {
    if (node.type !== "XMLStartTag" && node.type !== "XMLPointTag") continue;
    const seen = new Set<string>();
    node.contents.forEach((part, index) => {
      if (index % 2 === 0 || !isStatic(part)) return;
      if (seen.has(part.contents)) found.push(part);
      seen.add(part.contents);
    });
  }
  return found;
}
