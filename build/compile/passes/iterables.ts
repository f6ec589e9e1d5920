import { type NodePath, types as t } from "@babel/core";
import { operationCall, operationName } from "./calls.ts";
import { copiedItems } from "./copied-items.ts";
import { isKnownArray } from "./known.ts";
import type { Pass } from "./pass.ts";
import { traverseWhere } from "./traverse-where.ts";

/**
 * Spread reads XML lists, arrays and strings alike: its operand goes through `valuesOf` unless it is an array for certain. In an array it fills what
 * the operand lacks between its items with undefined, where `concat` keeps the hole; functions find undefined in either.
 */
export const iterables: Pass = {
  needs: ["SpreadElement"],
  run(program) {
    traverseWhere(program, ({ type }) => type === "SpreadElement", {
      CallExpression(path) {
        const { callee, arguments: given } = path.node;
        if (operationName(callee) === undefined || !given.some((argument) => t.isSpreadElement(argument))) return;
        // The general translation would take the function from `__e4x` at run time, and that is a name of the build alone.
        const apply = t.memberExpression(callee as t.Expression, t.identifier("apply"));
        path.replaceWith(
          t.inherits(t.callExpression(apply, [t.identifier("undefined"), t.arrayExpression(given as t.Expression[])]), path.node),
        );
      },
      SpreadElement(path) {
        if (path.parentPath.isObjectExpression()) return;
        const operand = path.get("argument");
        if (path.parentPath.isArrayExpression() && !isGiven(path.parentPath)) copy(path.parentPath, operand);
        else if (!isKnownArray(operand)) operand.replaceWith(operationCall("valuesOf", operand.node));
      },
    });
    return false;
  },
};

/** True for an array that a function takes its arguments from: what is not there is undefined to it. */
function isGiven({ parent, node, key }: NodePath<t.ArrayExpression>): boolean {
  return (
    t.isCallExpression(parent) &&
    key === 1 &&
    t.isMemberExpression(parent.callee) &&
    operationName(parent.callee.object) !== undefined &&
    parent.arguments[1] === node
  );
}

/** An operand as a part of a new array, in which each item is there; alone in it, it is that array. */
function copy(array: NodePath<t.ArrayExpression>, operand: NodePath<t.Expression>): void {
  const made = copiedItems(operand);
  if (made === undefined) return;
  if (array.node.elements.length === 1) array.replaceWith(t.inherits(made, array.node));
  else operand.replaceWith(made);
}
