import type { AnyNode } from "acorn";

function isNode(value: unknown): value is AnyNode {
  return value !== null && typeof value === "object" && typeof (value as { type?: unknown }).type === "string";
}

/**
 * The nodes below a node that run, in the order of the text; names that look nothing up are left out: those of members, labels and
 * imports, and what another module exports.
 */
export function childNodes(node: AnyNode): AnyNode[] {
  switch (node.type) {
    case "Literal":
    case "Identifier":
    case "MetaProperty":
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "BreakStatement":
    case "ContinueStatement":
      return [];
    case "LabeledStatement":
      return [node.body];
    case "ExportSpecifier":
      return [node.local];
    case "ExportNamedDeclaration":
      if (node.source) return [];
      break;
    case "MemberExpression":
      return node.computed ? [node.object, node.property] : [node.object];
    case "Property":
    case "MethodDefinition":
    case "PropertyDefinition":
      return [...(node.computed ? [node.key] : []), ...(node.value ? [node.value] : [])];
    case "TemplateLiteral":
      return node.expressions;
  }
  const children: AnyNode[] = [];
  for (const value of Object.values(node) as unknown[]) {
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) children.push(item);
    } else if (isNode(value)) children.push(value);
  }
  return children;
}
