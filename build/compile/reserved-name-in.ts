import type { AnyNode } from "../e4x/tree/nodes.ts";
import { RESERVED_NAME } from "../e4x/calls/operation-calls.ts";
import { nodesIn } from "../e4x/tree/walk.ts";

/** The first place in a script or module where its author uses the reserved name. */
export function reservedNameIn(program: AnyNode): AnyNode | undefined {
  let first: AnyNode | undefined;
  for (const node of nodesIn(program))
    if (node.type === "Identifier" && node.name === RESERVED_NAME && (first === undefined || node.start < first.start)) first = node;
  return first;
}
