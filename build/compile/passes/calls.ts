import { type NodePath, types as t } from "@babel/core";
import type { E4XOperations } from "../../e4x/calls/operations.ts";
import type { HelperOperation } from "../helpers/helper-functions.ts";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";

/** A name behind `__e4x.`. */
export type Operation = keyof E4XOperations | HelperOperation;

/** `__e4x.<operation>` */
export function operation(name: Operation): t.MemberExpression {
  return t.memberExpression(t.identifier(RESERVED_NAME), t.identifier(name));
}

/** `__e4x.<operation>(…)` */
export function operationCall(name: Operation, ...args: (t.Expression | t.SpreadElement)[]): t.CallExpression {
  return t.callExpression(operation(name), args);
}

/** The operation that an expression `__e4x.name` names. */
export function operationName(node: t.Node | null | undefined): Operation | undefined {
  if (!t.isMemberExpression(node) || node.computed || !t.isIdentifier(node.object, { name: RESERVED_NAME })) return undefined;
  return t.isIdentifier(node.property) ? (node.property.name as Operation) : undefined;
}

/** True for the name that operations stand behind. */
export function isOperationsName(node: t.Node): boolean {
  return node.type === "Identifier" && node.name === RESERVED_NAME;
}

/** The operation that a call calls. */
export function calledOperation(node: t.Node | null | undefined): Operation | undefined {
  return t.isCallExpression(node) ? operationName(node.callee) : undefined;
}

/** True for a call of `operation`. */
export function isOperationCall(path: NodePath<t.Node | null | undefined>, name: Operation): path is NodePath<t.CallExpression> {
  return calledOperation(path.node) === name;
}

/** `[value]`: a brace expression of the intermediate form. */
export function braces(value: t.Expression): t.ArrayExpression {
  return t.arrayExpression([value]);
}
