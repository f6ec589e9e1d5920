import type { AnyNode } from "./nodes.ts";
import type { Attached } from "./tree-node.ts";

/** Where a node starts, for messages; a node that no text has is at the start of the text. */
export function startOf({ start = 0, loc }: Attached | AnyNode): { offset: number; line: number; column: number } {
  const { line, column } = loc?.start ?? { line: 1, column: 0 };
  return { offset: start, line, column };
}
