import { types as t } from "@babel/core";

const PLAIN_OPERATORS: ReadonlySet<string> = new Set([
  "-",
  "*",
  "/",
  "%",
  "**",
  "|",
  "&",
  "^",
  "<<",
  ">>",
  ">>>",
  "==",
  "!=",
  "===",
  "!==",
  "<",
  "<=",
  ">",
  ">=",
  "in",
  "instanceof",
]);

/** True for an expression that cannot be an XML value, as far as its form shows. */
export function isPlain(node: t.Node): boolean {
  let inner = node;
  while (t.isParenthesizedExpression(inner)) inner = inner.expression;
  if (t.isLiteral(inner)) return true;
  if (
    t.isUnaryExpression(inner) ||
    t.isUpdateExpression(inner) ||
    t.isFunction(inner) ||
    t.isObjectExpression(inner) ||
    t.isArrayExpression(inner)
  )
    return true;
  if (!t.isBinaryExpression(inner)) return false;
  if (PLAIN_OPERATORS.has(inner.operator)) return true;
  // A sum is XML only when both sides are; the loop keeps long sums off the call stack.
  while (t.isBinaryExpression(inner, { operator: "+" })) {
    if (isPlain(inner.right)) return true;
    inner = inner.left;
  }
  return t.isBinaryExpression(inner) ? PLAIN_OPERATORS.has(inner.operator) : isPlain(inner);
}
