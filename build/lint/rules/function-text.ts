import ts from "typescript";
import type { Rule, RuleContext } from "../nodes/rule.ts";
import { skipWrapping } from "../nodes/skip-wrapping.ts";

const { SyntaxKind } = ts;

const SUMS = new Set<ts.SyntaxKind>([SyntaxKind.PlusToken, SyntaxKind.PlusEqualsToken]);
const TEXT_METHODS = new Set(["toString", "toSource"]);

/** What a node makes text of. */
function madeText(node: ts.Node): readonly ts.Expression[] {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  if (ts.isBinaryExpression(node)) {
    if (!SUMS.has(node.operatorToken.kind)) return [];
    // What a sum gives is no function; to ask for its type at each operand of a long one would take the square of its length.
    return isSum(skipWrapping(node.left)) ? [node.right] : [node.left, node.right];
  }
  if (!ts.isCallExpression(node)) return [];
  const { expression, arguments: given } = node;
  if (ts.isIdentifier(expression) && expression.text === "String") return given.slice(0, 1);
  return ts.isPropertyAccessExpression(expression) && TEXT_METHODS.has(expression.name.text) ? [expression.expression] : [];
}

function isSum(node: ts.Node): boolean {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.PlusToken;
}

/** True for a function or class that is written in the project, and not declared as the server's. */
function isWritten(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(skipWrapping(expression));
  const signatures = [...type.getCallSignatures(), ...type.getConstructSignatures()];
  const declared = [...signatures.map(({ declaration }) => declaration), type.symbol?.valueDeclaration];
  return signatures.length > 0 && declared.some((declaration) => declaration && !declaration.getSourceFile().isDeclarationFile);
}

function check(node: ts.Node, { checker, report }: RuleContext): void {
  for (const expression of madeText(node)) if (isWritten(expression, checker)) report("XTK5041", expression);
}

/** A function as text: its source is not that of the script. */
export const functionText: Rule = { kinds: [SyntaxKind.TemplateExpression, SyntaxKind.BinaryExpression, SyntaxKind.CallExpression], check };
