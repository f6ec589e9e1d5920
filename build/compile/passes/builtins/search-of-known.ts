import { type NodePath, types as t } from "@babel/core";
import { isKnownArray, isKnownString } from "../known.ts";

/**
 * The plain form of a search in what is an array or a text for certain, for a text: `list.includes(String(v))` is `list.indexOf(String(v)) !== -1`, as
 * no text is NaN, and `text.startsWith("ab")` is `text.lastIndexOf("ab", 0) === 0`. Undefined where that is not known.
 */
export function searchOfKnown(path: NodePath<t.CallExpression>, name: string): t.Expression | undefined {
  const { callee, arguments: given } = path.node;
  if (!t.isMemberExpression(callee) || given.length !== 1 || !t.isExpression(given[0])) return undefined;
  const [item] = given;
  const object = path.get("callee.object") as NodePath;
  if (!isKnownString(path.get("arguments.0") as NodePath)) return undefined;
  const isText = isKnownString(object);
  if (name === "includes" && (isText || isKnownArray(object)))
    return t.binaryExpression("!==", callOf(callee, "indexOf", [item]), t.unaryExpression("-", t.numericLiteral(1)));
  if (name === "startsWith" && isText)
    return t.binaryExpression("===", callOf(callee, "lastIndexOf", [item, t.numericLiteral(0)]), t.numericLiteral(0));
  return undefined;
}

function callOf({ object }: t.MemberExpression, method: string, given: t.Expression[]): t.Expression {
  return t.callExpression(t.memberExpression(object as t.Expression, t.identifier(method)), given);
}
