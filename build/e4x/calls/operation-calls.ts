import { RESERVED_NAME } from "../tree/reserved-name.ts";
import type { Attached, NodeOf, TreeNode } from "../tree/tree-node.ts";
import type { E4XNodeOperations, E4XSyntaxOperations, MozillaSyntaxOperations } from "./operations.ts";

/** A name behind `__e4x.` that stands for syntax. */
export type SyntaxOperation = keyof E4XSyntaxOperations | keyof MozillaSyntaxOperations;

/** `node` at the place of `from`, with its comments. */
export function placedAt<Node extends TreeNode>(from: Attached, node: Node): Node {
  if (from.leadingComments) node.leadingComments = from.leadingComments;
  if (from.innerComments) node.innerComments = from.innerComments;
  if (from.trailingComments) node.trailingComments = from.trailingComments;
  if (from.loc) {
    node.start = from.start;
    node.end = from.end;
    node.loc = from.loc;
  }
  return node;
}

/** `__e4x.<operation>(…)`, at the place of `from`. */
export function operationCall(
  operation: SyntaxOperation | keyof E4XNodeOperations,
  args: TreeNode[],
  from: Attached,
): NodeOf<"CallExpression"> {
  const callee: NodeOf<"MemberExpression"> = {
    type: "MemberExpression",
    object: identifier(RESERVED_NAME),
    property: identifier(operation),
    computed: false,
  };
  return placedAt(from, { type: "CallExpression", callee, arguments: args });
}

/** The operation that a call calls; undefined for other nodes. */
export function calledOperation(node: TreeNode | null | undefined): string | undefined {
  if (node?.type !== "CallExpression" || node.callee.type !== "MemberExpression" || node.callee.computed) return undefined;
  const { object, property } = node.callee;
  return object.type === "Identifier" && object.name === RESERVED_NAME && property.type === "Identifier" ? property.name : undefined;
}

/** True for a call of an operation. */
export function isCallOf(operation: SyntaxOperation, node: TreeNode | null | undefined): node is NodeOf<"CallExpression"> {
  return calledOperation(node) === operation;
}

/** An identifier without a place. */
export function identifier(name: string): NodeOf<"Identifier"> {
  return { type: "Identifier", name };
}

/** `[element, …]` */
export function array(elements: TreeNode[]): NodeOf<"ArrayExpression"> {
  return { type: "ArrayExpression", elements };
}
