import { type NodePath, types as t } from "@babel/core";
import { operationCall } from "../calls.ts";
import { isKnownBoolean, isKnownText } from "../known.ts";
import { itemsOf, propertiesOf } from "./literal-parts.ts";

type Path = NodePath<t.Expression>;

/** A value that is no object for certain: an attribute. */
function isPlain(path: Path): boolean {
  if (isKnownText(path) || isKnownBoolean(path)) return true;
  // Reading an attribute gives XML.
  return (
    path.isMemberExpression() && path.node.computed && t.isStringLiteral(path.node.property) && path.node.property.value.startsWith("@")
  );
}

/** One element; undefined when a value may be an object or an array. */
function element(tag: string, attributes: t.ObjectProperty[], content: Path): t.Expression | undefined {
  const properties = propertiesOf(content);
  if (properties === undefined) return undefined;
  const children: t.Expression[] = [];
  for (const [name, value] of properties) {
    if (name === "$") {
      if (!isPlain(value)) return undefined;
      children.push(value.node);
    } else if (isPlain(value)) {
      // Attributes are evaluated first.
      if (children.length > 0) return undefined;
      attributes.push(t.objectProperty(t.stringLiteral(name), value.node));
    } else {
      const elements = (itemsOf(value) ?? [value]).map((one) => element(name, [], one));
      if (!elements.every((one): one is t.Expression => one !== undefined)) return undefined;
      children.push(...elements);
    }
  }
  return operationCall("build", t.stringLiteral(tag), t.objectExpression(attributes), ...children);
}

/** The document of a record that is given as literals, as the builder calls that `record` would make; undefined where it is not. */
export function recordDocument(schema: Path, document: Path): t.Expression | undefined {
  if (!schema.isStringLiteral()) return undefined;
  const name = schema.node.value.slice(schema.node.value.indexOf(":") + 1);
  return element(name, [t.objectProperty(t.stringLiteral("xtkschema"), schema.node)], document);
}
