import type { AnyNode } from "../tree/nodes.ts";
import { nodesIn } from "../tree/walk.ts";

/**
 * The attributes that an element has twice. The engine compiles such a literal and throws, "duplicate XML attribute", whenever it
 * evaluates it.
 * @returns the second name of each pair, in no order
 */
export function duplicateAttributes(program: AnyNode): AnyNode[] {
  const found: AnyNode[] = [];
  for (const node of nodesIn(program)) {
    if (node.type !== "XMLStartTag" && node.type !== "XMLPointTag") continue;
    const seen = new Set<string>();
    (node.contents as AnyNode[]).forEach((part, index) => {
      if (index % 2 === 0 || part.type !== "XMLName" || typeof part.contents !== "string") return;
      if (seen.has(part.contents)) found.push(part);
      seen.add(part.contents);
    });
  }
  return found;
}
