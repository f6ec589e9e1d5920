import { startOf } from "../tree/start-of.ts";
import type { AnyNode } from "../tree/nodes.ts";
import type { TreeNode } from "../tree/tree-node.ts";
import { E4XSyntaxError } from "./syntax-error.ts";

/**
 * Runs a pass over a tree; a tree too deep for the stack is the script's fault and said so.
 * @throws E4XSyntaxError XTK3021
 */
export function guardDepth<T>(root: TreeNode | AnyNode, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    const { offset, ...place } = startOf(root);
    throw new E4XSyntaxError("XTK3021", {}, offset, place);
  }
}

/** The engine's error, or that of a parser which caught it. */
function isTooDeep(error: unknown): boolean {
  if (error instanceof RangeError) return /call stack/i.test(error.message);
  return error instanceof SyntaxError && error.message.startsWith("Not enough stack space");
}
