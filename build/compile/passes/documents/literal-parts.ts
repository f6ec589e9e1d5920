import { type NodePath, types as t } from "@babel/core";

/** The properties of an object literal by name, in order; undefined when there are others than plain `name: value`. */
export function propertiesOf(path: NodePath): Map<string, NodePath<t.Expression>> | undefined {
  if (!path.isObjectExpression()) return undefined;
  const properties = new Map<string, NodePath<t.Expression>>();
  for (const property of path.get("properties")) {
    if (!property.isObjectProperty() || property.node.computed) return undefined;
    const { key } = property.node;
    const name = t.isIdentifier(key) ? key.name : t.isStringLiteral(key) ? key.value : undefined;
    if (name === undefined || name === "__proto__" || properties.has(name)) return undefined;
    properties.set(name, property.get("value") as NodePath<t.Expression>);
  }
  return properties;
}

/** The items of an array literal; undefined when there are spreads or holes. */
export function itemsOf(path: NodePath): NodePath<t.Expression>[] | undefined {
  if (!path.isArrayExpression()) return undefined;
  const items = path.get("elements") as NodePath<t.Node | null>[];
  return items.every((item) => item.node !== null && !item.isSpreadElement()) ? (items as NodePath<t.Expression>[]) : undefined;
}

/** The text of a string literal. */
export function textOf(path: NodePath | undefined): string | undefined {
  return path?.isStringLiteral() ? path.node.value : undefined;
}

/** Text and values one after the other, as one expression. */
export function joined(parts: readonly (string | t.Expression)[]): t.Expression {
  const terms: t.Expression[] = [];
  for (const part of parts) {
    const last = terms.at(-1);
    if (typeof part !== "string") terms.push(part);
    else if (t.isStringLiteral(last)) last.value += part;
    else if (part !== "") terms.push(t.stringLiteral(part));
  }
  if (terms.length === 0) return t.stringLiteral("");
  if (!t.isStringLiteral(terms[0]) && !(terms.length > 1 && t.isStringLiteral(terms[1]))) terms.unshift(t.stringLiteral(""));
  return terms.reduce((left, right) => t.binaryExpression("+", left, right));
}
