import type { NodePath } from "@babel/core";
import { calledOperation } from "./calls.ts";

/** True for a part of what stands for an imported script: scripts were looked through as they were read, and this one has no places. */
export function isInStub(path: NodePath): boolean {
  return path.findParent(({ node }) => (calledOperation(node) as string | undefined) === "script") !== null;
}
