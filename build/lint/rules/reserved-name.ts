import ts from "typescript";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";
import type { Rule } from "../nodes/rule.ts";

/** `__e4x` in an author's code. */
export const reservedName: Rule = (node, { report }) => {
  if (ts.isIdentifier(node) && node.text === RESERVED_NAME) report("XTK2011", node);
};
