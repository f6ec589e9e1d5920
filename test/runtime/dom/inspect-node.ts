import { printNode } from "./print-node.ts";
import type { TreeNode } from "./tree.ts";

/** What Node.js calls to show a value in test failures and the debugger. */
export const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** A node as its markup; what can't be written says so. */
export function inspectNode(tree: TreeNode): string {
  try {
    return printNode(tree, true);
  } catch (error) {
    return `[${tree.kind} ${tree.name}: ${(error as Error).message}]`;
  }
}
