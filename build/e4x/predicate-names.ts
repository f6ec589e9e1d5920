import { declaredNames, isFunction } from "./declared-names.ts";
import type { AnyNode } from "./nodes.ts";
import { childNodes } from "./walk.ts";

/** The names in a filter's predicate, by how the engine finds them (ECMA-357 11.2.4). */
export interface PredicateNames {
  /** Declared in a function or program around the filter: found when the script is compiled. In order of appearance. */
  resolved: string[];
  /** Declared nowhere: looked up when the script runs, children of the item first. */
  free: AnyNode[];
  /** Those of them that are assigned, updated or deleted. */
  assigned: AnyNode[];
}

/** @param declared the names of the scopes around the filter */
export function predicateNames(predicate: AnyNode, declared: readonly ReadonlySet<string>[]): PredicateNames {
  const resolved = new Set<string>();
  const free: AnyNode[] = [];
  const assigned: AnyNode[] = [];
  const visit = (node: AnyNode, own: readonly ReadonlySet<string>[], isTarget: boolean): void => {
    if (node.type === "Identifier") {
      if (own.some((names) => names.has(node.name)) || node.name === "arguments") return;
      if (declared.some((names) => names.has(node.name))) resolved.add(node.name);
      else (isTarget ? assigned : free).push(node);
      return;
    }
    const inner = isFunction(node) ? [...own, declaredNames(node).names] : own;
    for (const child of childNodes(node)) if (!isNameOnly(node, child)) visit(child, inner, assigns(node, child, isTarget));
  };
  visit(predicate, [], false);
  return { resolved: [...resolved], free, assigned };
}

function assigns(parent: AnyNode, child: AnyNode, isTarget: boolean): boolean {
  if (parent.type === "AssignmentExpression" || parent.type === "ForInStatement" || parent.type === "ForOfStatement" || parent.type === "AssignmentPattern") return child === parent.left;
  if (parent.type === "UpdateExpression") return true;
  if (parent.type === "UnaryExpression") return parent.operator === "delete";
  return isTarget && (parent.type === "ArrayPattern" || parent.type === "ObjectPattern" || parent.type === "Property" || parent.type === "ObjectProperty");
}

/** True for identifiers that name a member or a label and look nothing up. */
function isNameOnly(parent: AnyNode, child: AnyNode): boolean {
  switch (parent.type) {
    case "MemberExpression":
    case "OptionalMemberExpression":
      return child === parent.property && !parent.computed && child.type === "Identifier";
    case "Property":
    case "PropertyDefinition":
    case "MethodDefinition":
    case "ObjectProperty":
    case "ObjectMethod":
    case "ClassProperty":
    case "ClassMethod":
      return child === parent.key && !parent.computed;
    case "BinaryExpression":
      return parent.operator === ".." && child === parent.right && child.type === "Identifier";
    case "XMLAttributeSelector":
      return child === parent.attribute && !parent.computed && child.type === "Identifier";
    case "XMLQualifiedIdentifier":
    case "XMLFunctionQualifiedIdentifier":
      return child === parent.right && !parent.computed;
    case "LabeledStatement":
    case "BreakStatement":
    case "ContinueStatement":
      return child === parent.label;
    case "MetaProperty":
      return true;
    default:
      return false;
  }
}
