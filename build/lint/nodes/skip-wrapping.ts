import ts from "typescript";

/** The expression without parentheses, `as`, `satisfies` and `!` around it. */
export function skipWrapping(node: ts.Expression): ts.Expression {
  const wrapped =
    ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node);
  return wrapped ? skipWrapping(node.expression) : node;
}
