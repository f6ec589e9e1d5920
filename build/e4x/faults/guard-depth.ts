import type { AnyNode } from "../tree/nodes.ts";
import { E4XSyntaxError } from "./syntax-error.ts";

/**
 * Runs a pass over a tree; a tree too deep for the stack is the script's fault and said so.
 * @throws E4XSyntaxError XTK3021
 */
export function guardDepth<T>(root: AnyNode, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RangeError) || !/call stack/i.test(error.message)) throw error;
    throw new E4XSyntaxError("XTK3021", {}, root.start ?? 0, root.loc?.start ?? { line: 1, column: 0 });
  }
}
