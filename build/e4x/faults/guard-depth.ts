import { startOf } from "../tree/start-of.ts";
import type { AnyNode } from "../tree/nodes.ts";
import type { TreeNode } from "../tree/tree-node.ts";
import { childNodes } from "../tree/walk.ts";
import { E4XSyntaxError } from "./syntax-error.ts";

/**
 * Runs a pass over a tree; a tree too deep for the stack is the script's fault and said so.
 * @param root the tree, or what makes it once more
 * @throws E4XSyntaxError XTK3021
 */
export function guardDepth<T>(root: TreeNode | AnyNode | (() => TreeNode), run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!isStackError(error)) throw error;
    const { offset, ...place } = startOf(deepest(typeof root === "function" ? root() : root));
    throw new E4XSyntaxError("XTK3021", {}, offset, place);
  }
}

/** The node with the most nodes around it that knows its place. */
function deepest(root: AnyNode): AnyNode {
  let found = root;
  let depth = 0;
  const open: [node: AnyNode, depth: number][] = [[root, 0]];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const [node, level] = item;
    if (level > depth && node.loc) [found, depth] = [node, level];
    for (const child of childNodes(node)) open.push([child, level + 1]);
  }
  return found;
}

/** Whether an error says that a tree is too deep for the stack, in the words of the engine or of `guardDepth`. */
export function isTooDeep(error: unknown): boolean {
  return isStackError(error) || (error instanceof E4XSyntaxError && error.code === "XTK3021");
}

/** The engine's error, or that of a parser which caught it. */
function isStackError(error: unknown): boolean {
  if (error instanceof RangeError) return /call stack/i.test(error.message);
  return error instanceof SyntaxError && error.message.startsWith("Not enough stack space");
}
