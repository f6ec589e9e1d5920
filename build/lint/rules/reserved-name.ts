import ts from "typescript";
import type { Rule, RuleContext } from "../nodes/rule.ts";

/** The free name that the build generates. */
const RESERVED_NAME = "__e4x";

function check(node: ts.Node, { report }: RuleContext): void {
  if (ts.isIdentifier(node) && node.text === RESERVED_NAME) report("XTK2011", node);
}

/** `__e4x` in an author's code. */
export const reservedName: Rule = { kinds: [ts.SyntaxKind.Identifier], check };
