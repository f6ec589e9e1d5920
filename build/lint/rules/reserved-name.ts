import ts from "typescript";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";

function check(node: ts.Node, { report }: RuleContext): void {
  if (ts.isIdentifier(node) && node.text === RESERVED_NAME) report("XTK2011", node);
}

/** `__e4x` in an author's code. */
export const reservedName: Rule = { kinds: [ts.SyntaxKind.Identifier], check };
