import ts from "typescript";
import { mayBeAbsent } from "../nodes/may-be-absent.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";
import { skipWrapping } from "../nodes/skip-wrapping.ts";
import { isXmlExpression } from "../nodes/xml-type.ts";

const { SyntaxKind } = ts;
const LOOSE = new Set<ts.SyntaxKind>([SyntaxKind.EqualsEqualsToken, SyntaxKind.ExclamationEqualsToken]);
const STRICT = new Set<ts.SyntaxKind>([SyntaxKind.EqualsEqualsEqualsToken, SyntaxKind.ExclamationEqualsEqualsToken]);

function literalName(node: ts.Expression): "null" | "undefined" | undefined {
  const literal = skipWrapping(node);
  if (literal.kind === SyntaxKind.NullKeyword) return "null";
  return ts.isVoidExpression(literal) || (ts.isIdentifier(literal) && literal.text === "undefined") ? "undefined" : undefined;
}

function check(node: ts.Node, { checker, report }: RuleContext): void {
  if (!ts.isBinaryExpression(node)) return;
  const operator = node.operatorToken.kind;
  const strict = STRICT.has(operator);
  if (!strict && !LOOSE.has(operator)) return;
  const onLeft = literalName(node.left);
  const literal = onLeft ?? literalName(node.right);
  if (literal === undefined || (literal === "undefined" && !strict)) return;
  const other = onLeft === undefined ? node.left : node.right;
  if (!isXmlExpression(other, checker) || mayBeAbsent(other, checker)) return;
  const equals = operator === SyntaxKind.EqualsEqualsToken || operator === SyntaxKind.EqualsEqualsEqualsToken;
  report("XTK2003", node, { literal, answer: equals ? "false" : "true" });
}

/**
 * XML held against null, or with `===` against undefined: never equal. `== undefined` is right: a missing attribute equals undefined.
 * A string is refused by TypeScript itself.
 */
export const comparison: Rule = { kinds: [SyntaxKind.BinaryExpression], check };
