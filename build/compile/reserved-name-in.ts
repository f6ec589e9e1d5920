import type { AnyNode } from "../e4x/nodes.ts";
import { RESERVED_NAME } from "../e4x/operation-calls.ts";
import { childNodes } from "../e4x/walk.ts";

/** The first place in a script or module where its author uses the reserved name. */
export function reservedNameIn(program: AnyNode): AnyNode | undefined {
  let first: AnyNode | undefined;
  const stack = [program];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "Identifier" && node.name === RESERVED_NAME && (first === undefined || node.start < first.start)) first = node;
    stack.push(...childNodes(node));
  }
  return first;
}
