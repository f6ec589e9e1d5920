import ts from "typescript";
import type { Rule, RuleContext } from "../nodes/rule.ts";
import { isXmlExpression } from "../nodes/xml-type.ts";

const { SyntaxKind } = ts;
const RELATIONAL = new Set<ts.SyntaxKind>([
  SyntaxKind.LessThanToken,
  SyntaxKind.LessThanEqualsToken,
  SyntaxKind.GreaterThanToken,
  SyntaxKind.GreaterThanEqualsToken,
]);
const UNARY = new Map<ts.SyntaxKind, string>([
  [SyntaxKind.MinusToken, "-"],
  [SyntaxKind.PlusToken, "+"],
  [SyntaxKind.TildeToken, "~"],
]);

function check(node: ts.Node, { checker, report }: RuleContext): void {
  if (ts.isBinaryExpression(node) && RELATIONAL.has(node.operatorToken.kind)) {
    if (isXmlExpression(node.left, checker) && isXmlExpression(node.right, checker))
      report("XTK2002", node.operatorToken, { operator: node.operatorToken.getText() });
  }
  if (ts.isPrefixUnaryExpression(node)) {
    const operator = UNARY.get(node.operator);
    if (operator !== undefined && isXmlExpression(node.operand, checker)) report("XTK2002", node, { operator });
  }
}

/** Operators on XML that TypeScript lets through: `a["@x"] < b["@x"]`, `-row["@x"]`. */
export const operators: Rule = { kinds: [SyntaxKind.BinaryExpression, SyntaxKind.PrefixUnaryExpression], check };
