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
    if (!(error instanceof RangeError) || !/call stack/i.test(error.message)) throw error;
    const { offset, ...place } = startOf(root);
    throw new E4XSyntaxError("XTK3021", {}, offset, place);
  }
}
