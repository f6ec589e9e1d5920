import ts from "typescript";
import type { Rule } from "../nodes/rule.ts";

/** The free name that the build generates. */
const RESERVED_NAME = "__e4x";

/** `__e4x` in an author's code. */
export const reservedName: Rule = (node, { report }) => {
  if (ts.isIdentifier(node) && node.text === RESERVED_NAME) report("XTK2011", node);
};
