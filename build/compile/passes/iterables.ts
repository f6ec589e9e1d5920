import { type NodePath, types as t } from "@babel/core";
import { operationCall, operationName } from "./calls.ts";
import { isKnownArray } from "./known.ts";
import type { Pass } from "./pass.ts";
import { traverseWhere } from "./traverse-where.ts";

/** Spread reads XML lists, arrays and strings alike: its operand goes through `valuesOf` unless it is an array for certain. */
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
        wrap(path.get("argument"));
      },
    });
    return false;
  },
};

function wrap(path: NodePath<t.Expression>): void {
  if (isKnownArray(path)) return;
  path.replaceWith(operationCall("valuesOf", path.node));
}
