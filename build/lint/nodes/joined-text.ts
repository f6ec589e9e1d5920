import ts from "typescript";
import { quotedValues } from "../facts/quoted-values.ts";
import { isQuotingFunction } from "../facts/quoting-functions.ts";
import { constantBehind } from "./constant-behind.ts";
import { skipWrapping } from "./skip-wrapping.ts";

/** The pieces of a text that is put together, and the expressions between them. */
function partsOf(node: ts.Expression, checker: ts.TypeChecker, isWhole = false): (string | ts.Expression)[] {
  const expression = skipWrapping(node);
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return [...partsOf(expression.left, checker), ...partsOf(expression.right, checker)];
  if (ts.isTemplateExpression(expression))
    return [expression.head.text, ...expression.templateSpans.flatMap((span) => [...partsOf(span.expression, checker), span.literal.text])];
  const constant = isWhole && ts.isIdentifier(expression) ? constantBehind(expression, checker)?.initializer : undefined;
  return constant === undefined ? [expression] : partsOf(constant, checker);
}

function calledName({ expression }: ts.CallExpression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : "";
}

/** Whether a value cannot have a quote in it: a number, one of some literals, what a function has quoted. */
function isHarmless(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const expression = skipWrapping(node);
  if (ts.isCallExpression(expression) && isQuotingFunction(calledName(expression))) return true;
  const constant = ts.isIdentifier(expression) ? constantBehind(expression, checker)?.initializer : undefined;
  if (constant !== undefined && isHarmless(constant, checker)) return true;
  const type = checker.getTypeAtLocation(expression);
  const harmless = ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.StringLiteral;
  return (type.isUnion() ? type.types : [type]).every(({ flags }) => (flags & harmless) !== 0);
}

/**
 * The values that stand between quotes in a text which is put together, and may hold a quote themselves. A constant that holds the text is
 * followed.
 */
export function unquotedValues(node: ts.Expression, checker: ts.TypeChecker): ts.Expression[] {
  return quotedValues(partsOf(node, checker, true)).filter((value) => !isHarmless(value, checker));
}
