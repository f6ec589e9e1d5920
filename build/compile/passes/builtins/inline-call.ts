import { types as t } from "@babel/core";

const isLiteral = (node: t.Node | null): boolean =>
  t.isStringLiteral(node) || t.isNumericLiteral(node) || t.isBooleanLiteral(node) || t.isNullLiteral(node);

/**
 * The plain form of a call that is the same for every argument: `["a", "b"].includes(v)` is `["a", "b"].indexOf(v) !== -1`, as none of what is
 * written there is NaN, and `" a".trimEnd()` is `" a".trimRight()`.
 * @param object what the method is called on
 */
export function inlineCall(object: t.Expression | t.Super, name: string, given: t.CallExpression["arguments"]): t.Expression | undefined {
  const [item] = given;
  if (
    name === "includes" &&
    given.length === 1 &&
    t.isExpression(item) &&
    t.isArrayExpression(object) &&
    object.elements.every(isLiteral)
  ) {
    const index = t.callExpression(t.memberExpression(object, t.identifier("indexOf")), [item]);
    return t.binaryExpression("!==", index, t.unaryExpression("-", t.numericLiteral(1)));
  }
  if (given.length > 0 || !(t.isStringLiteral(object) || t.isTemplateLiteral(object))) return undefined;
  if (name === "trimEnd") return t.callExpression(t.memberExpression(object, t.identifier("trimRight")), []);
  return name === "trimStart" ? t.callExpression(t.memberExpression(object, t.identifier("trimLeft")), []) : undefined;
}
