import type { AnyNode } from "../tree/nodes.ts";
import type { E4XSyntaxOperations, MozillaSyntaxOperations } from "./operations.ts";

/** The free name that all calls of the intermediate form are made on. */
export const RESERVED_NAME = "__e4x";

/** A name behind `__e4x.` that stands for syntax. */
export type SyntaxOperation = keyof E4XSyntaxOperations | keyof MozillaSyntaxOperations;

/** `node` at the place of `from`, with its comments. */
export function placedAt(from: AnyNode, node: AnyNode): AnyNode {
  for (const comments of ["leadingComments", "innerComments", "trailingComments"])
    if (from[comments]) node[comments] = from[comments] as unknown;
  if (from.loc) {
    node.start = from.start;
    node.end = from.end;
    node.loc = from.loc;
  }
  return node;
}

/** `__e4x.<operation>(…)`, at the place of `from`. */
export function operationCall(operation: SyntaxOperation, args: AnyNode[], from: AnyNode): AnyNode {
  const callee = { type: "MemberExpression", object: identifier(RESERVED_NAME), property: identifier(operation), computed: false };
  return placedAt(from, { type: "CallExpression", callee, arguments: args });
}

/** The operation that a call calls; undefined for other nodes. */
export function calledOperation(node: AnyNode | null | undefined): string | undefined {
  if (node?.type !== "CallExpression" || node.callee.type !== "MemberExpression" || node.callee.computed) return undefined;
  const { object, property } = node.callee as AnyNode;
  return object.type === "Identifier" && object.name === RESERVED_NAME ? (property.name as string) : undefined;
}

/** An identifier without a place. */
export function identifier(name: string): AnyNode {
  return { type: "Identifier", name };
}

/** `[element, …]` */
export function array(elements: AnyNode[]): AnyNode {
  return { type: "ArrayExpression", elements };
}

/** True for a literal that is a string. */
export function isText(node: AnyNode | null | undefined): boolean {
  return (node?.type === "Literal" || node?.type === "StringLiteral") && typeof node.value === "string";
}
