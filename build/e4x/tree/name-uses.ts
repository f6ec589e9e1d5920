import { declaredNames, type FunctionNode, isFunction } from "./declared-names.ts";
import type { NodeOf, TreeNode } from "./tree-node.ts";
import { childNodes } from "./walk.ts";

/** A variable's name at one place: read, assigned or declared. */
export interface NameUse {
  node: NodeOf<"Identifier">;
  /** The function or program, within what was walked, that declares it; undefined where none does. */
  scope: ScopeNode | undefined;
  /** Assigned, updated or deleted there. */
  isTarget: boolean;
}

type ScopeNode = FunctionNode | NodeOf<"Program">;

interface Scope {
  node: ScopeNode;
  names: ReadonlySet<string>;
}

/**
 * Shows every variable's name in a tree, in order of appearance; names of members, attributes and labels are none. Blocks are no
 * scopes of their own: names belong to the function around them.
 */
export function nameUses(root: TreeNode, visit: (use: NameUse) => void): void {
  const open: [node: TreeNode, scopes: readonly Scope[], isTarget: boolean][] = [[root, [], false]];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const [node, scopes, isTarget] = item;
    if (node.type === "Identifier") {
      visit({ node, scope: scopes.findLast(({ names }) => names.has(node.name))?.node, isTarget });
      continue;
    }
    const inner = isFunction(node) || node.type === "Program" ? [...scopes, { node, names: declaredNames(node).names }] : scopes;
    // The first is on top: names come in the order of the text.
    for (const child of childNodes(node).reverse()) {
      if (isNameOnly(node, child)) continue;
      // The name of a declared function belongs to what is around it.
      open.push([child, node.type === "FunctionDeclaration" && child === node.id ? scopes : inner, assigns(node, child, isTarget)]);
    }
  }
}

function assigns(parent: TreeNode, child: TreeNode, isTarget: boolean): boolean {
  if (
    parent.type === "AssignmentExpression" ||
    parent.type === "ForInStatement" ||
    parent.type === "ForOfStatement" ||
    parent.type === "AssignmentPattern"
  )
    return child === parent.left;
  if (parent.type === "UpdateExpression") return true;
  if (parent.type === "UnaryExpression") return parent.operator === "delete";
  return (
    isTarget &&
    (parent.type === "ArrayPattern" || parent.type === "ObjectPattern" || parent.type === "Property" || parent.type === "ObjectProperty")
  );
}

/** True for identifiers that name a member or a label and look nothing up. */
function isNameOnly(parent: TreeNode, child: TreeNode): boolean {
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
