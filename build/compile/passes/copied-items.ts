import { type NodePath, types as t } from "@babel/core";
import { operationCall } from "./calls.ts";
import { isKnownArray } from "./known.ts";
import { mayHaveHoles } from "./may-have-holes.ts";

/**
 * The items of a list as a new array without holes.
 * @returns nothing where the list is an array that needs no copy to have none
 */
export function copiedItems(list: NodePath<t.Expression>): t.CallExpression | undefined {
  if (!isKnownArray(list)) return operationCall("valuesOf", list.node, t.booleanLiteral(true));
  return mayHaveHoles(list) ? operationCall("builtinCopy", list.node) : undefined;
}
