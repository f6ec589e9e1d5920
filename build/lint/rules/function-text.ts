import ts from "typescript";
import type { Rule, RuleContext } from "../nodes/rule.ts";
import { skipWrapping } from "../nodes/skip-wrapping.ts";

const { SyntaxKind } = ts;

const SUMS = new Set<ts.SyntaxKind>([SyntaxKind.PlusToken, SyntaxKind.PlusEqualsToken]);
const TEXT_METHODS = new Set(["toString", "toSource"]);

/** What a node makes text of. */
function madeText(node: ts.Node): readonly ts.Expression[] {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  if (ts.isBinaryExpression(node)) return SUMS.has(node.operatorToken.kind) && !isLeftOfSum(node) ? operands(node) : [];
  if (!ts.isCallExpression(node)) return [];
  const { expression, arguments: given } = node;
  if (ts.isIdentifier(expression) && expression.text === "String") return given.slice(0, 1);
  return ts.isPropertyAccessExpression(expression) && TEXT_METHODS.has(expression.name.text) ? [expression.expression] : [];
}

/** What a sum adds, in its order; sums on its left are part of it, as what they give is no function. */
function operands(sum: ts.BinaryExpression): ts.Expression[] {
  const found = [sum.right];
  let { left } = sum;
  for (let inner = skipWrapping(left); isSum(inner); inner = skipWrapping(left)) {
    found.push(inner.right);
    left = inner.left;
  }
  return [...found, left].reverse();
}

function isSum(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.PlusToken;
}

/** True for a sum that another one is added to. */
function isLeftOfSum(node: ts.BinaryExpression): boolean {
  let { parent }: { parent: ts.Node } = node;
  while (ts.isExpression(parent) && skipWrapping(parent) === node) ({ parent } = parent);
  return isSum(parent) && skipWrapping(parent.left) === node;
}

const { TypeFlags } = ts;
const PLAIN = TypeFlags.StringLike | TypeFlags.NumberLike | TypeFlags.BooleanLike;

/** True for a variable that was declared to hold no function: what it is narrowed to need not be known. */
function isPlain(name: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = checker.getSymbolAtLocation(name);
  return symbol !== undefined && (checker.getTypeOfSymbol(symbol).flags & PLAIN) !== 0;
}

/** True for a function or class that is written in the project, and not declared as the server's. */
function isWritten(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(skipWrapping(expression));
  const signatures = [...type.getCallSignatures(), ...type.getConstructSignatures()];
  const declared = [...signatures.map(({ declaration }) => declaration), type.symbol?.valueDeclaration];
  return signatures.length > 0 && declared.some((declaration) => declaration && !declaration.getSourceFile().isDeclarationFile);
}

function check(node: ts.Node, { checker, report }: RuleContext): void {
  // The names of a sum mean the same in all of it; at each of many uses TypeScript looks at all that is around.
  const plain = new Map<string, boolean>();
  for (const expression of madeText(node)) {
    const value = skipWrapping(expression);
    if (ts.isStringLiteralLike(value)) continue;
    if (ts.isIdentifier(value)) {
      const isKnown = plain.get(value.text) ?? isPlain(value, checker);
      plain.set(value.text, isKnown);
      if (isKnown) continue;
    }
    if (isWritten(value, checker)) report("XTK5041", expression);
  }
}

/** A function as text: its source is not that of the script. */
export const functionText: Rule = { kinds: [SyntaxKind.TemplateExpression, SyntaxKind.BinaryExpression, SyntaxKind.CallExpression], check };
