import type { AnyNode } from "acorn";

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

/** Expressions that give a value of the language whatever they are made of. */
const PLAIN_EXPRESSIONS: ReadonlySet<AnyNode["type"]> = new Set<AnyNode["type"]>([
  "Literal",
  "TemplateLiteral",
  "UnaryExpression",
  "UpdateExpression",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "ObjectExpression",
  "ArrayExpression",
]);

/** True for an expression that cannot be an XML value, as far as its form shows. */
export function isPlain(node: AnyNode): boolean {
  let inner = withoutParentheses(node);
  // A sum is XML only when both sides are; the loop keeps long sums off the call stack.
  while (inner.type === "BinaryExpression" && inner.operator === "+") {
    if (isPlain(inner.right)) return true;
    inner = withoutParentheses(inner.left);
  }
  return inner.type === "BinaryExpression" ? PLAIN_OPERATORS.has(inner.operator) : PLAIN_EXPRESSIONS.has(inner.type);
}

/** What stands in parentheses. */
export function withoutParentheses(node: AnyNode): AnyNode {
  let inner = node;
  while (inner.type === "ParenthesizedExpression") inner = inner.expression;
  return inner;
}
