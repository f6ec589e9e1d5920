import type { NodeOf, NodeType, TreeNode } from "./tree-node.ts";
import { nodesIn } from "./walk.ts";

/** How a kind of syntax tree writes what lowering and raising make anew; everything else the kinds share, or it is copied. */
export interface TreeStyle {
  text(value: string): NodeOf<"Literal" | "StringLiteral">;
  boolean(value: boolean): NodeOf<"Literal" | "BooleanLiteral">;
  /** A static name after `.`, `@`, `..` or `::`. */
  selectorName(name: string): NodeOf<"Identifier" | "XMLIdentifier">;
  block(body: TreeNode[]): NodeOf<"BlockStatement">;
  /** A function expression that returns nothing special: no generator, not asynchronous. */
  function(params: TreeNode[], body: TreeNode, isArrow: boolean): NodeOf<"FunctionExpression" | "ArrowFunctionExpression">;
}

/** ESTree, as acorn gives it. */
const estree: TreeStyle = {
  text: (value) => ({ type: "Literal", value }),
  boolean: (value) => ({ type: "Literal", value }),
  selectorName: (name) => ({ type: "Identifier", name }),
  block: (body) => ({ type: "BlockStatement", body }),
  function: (params, body, isArrow) =>
    isArrow
      ? { type: "ArrowFunctionExpression", id: null, params, body, expression: false }
      : { type: "FunctionExpression", id: null, params, body },
};

/** Babel's tree. A static name there is no Identifier: Babel takes every Identifier that it does not know for a variable. */
const babel: TreeStyle = {
  text: (value) => ({ type: "StringLiteral", value }),
  boolean: (value) => ({ type: "BooleanLiteral", value }),
  selectorName: (name) => ({ type: "XMLIdentifier", name }),
  block: (body) => ({ type: "BlockStatement", body, directives: [] }),
  function: (params, body, isArrow) =>
    isArrow
      ? { type: "ArrowFunctionExpression", params, body, async: false, expression: false }
      : { type: "FunctionExpression", id: null, params, body, generator: false, async: false },
};

const ESTREE_ONLY: ReadonlySet<NodeType> = new Set(["Literal", "Property", "PropertyDefinition", "MethodDefinition", "ChainExpression"]);
const BABEL_ONLY: ReadonlySet<NodeType> = new Set([
  "File",
  "StringLiteral",
  "NumericLiteral",
  "BooleanLiteral",
  "NullLiteral",
  "RegExpLiteral",
  "Directive",
  "ObjectProperty",
  "ObjectMethod",
  "ClassMethod",
  "ClassProperty",
  "XMLIdentifier",
  "OptionalMemberExpression",
]);

/** The kind of a tree, told by the first node that only one kind has. */
export function styleOf(root: TreeNode): TreeStyle {
  for (const node of nodesIn(root)) {
    if (ESTREE_ONLY.has(node.type)) return estree;
    if (BABEL_ONLY.has(node.type) || ("directives" in node && Array.isArray(node.directives))) return babel;
  }
  return estree;
}

/** True for a static name, in either kind of tree. */
export function isName(node: TreeNode): node is NodeOf<"Identifier" | "XMLIdentifier"> {
  return node.type === "Identifier" || node.type === "XMLIdentifier";
}
