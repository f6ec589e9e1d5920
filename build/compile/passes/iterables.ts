import { type NodePath, types as t } from "@babel/core";
import { operationCall, operationName } from "./calls.ts";
import { isKnownArray } from "./known.ts";
import type { Pass } from "./pass.ts";
import { traverseWhere } from "./traverse-where.ts";

/** Spread and array destructuring read XML lists, arrays and strings alike: their operand goes through `valuesOf` unless it is an array for certain. */
export const iterables: Pass = {
  needs: ["SpreadElement", "ArrayPattern"],
  run(program) {
    const done = new Set<t.Node>();
    traverseWhere(program, ({ type }) => type === "SpreadElement" || type === "ArrayPattern", {
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
      VariableDeclarator(path) {
        const { id, init } = path.node;
        if (!t.isArrayPattern(id) || !init || done.has(path.node) || isKnownArray(path.get("init") as NodePath)) return;
        // A name of its own reads better than the one that would be made of the call.
        const items = path.scope.generateUidIdentifier("items");
        path.insertBefore(t.variableDeclarator(items, operationCall("valuesOf", init)));
        path.node.init = t.cloneNode(items);
        done.add(path.node);
      },
      AssignmentExpression(path) {
        if (t.isArrayPattern(path.node.left)) wrap(path.get("right"));
      },
      Function(path) {
        nameParameters(path);
      },
    });
    return false;
  },
};

function wrap(path: NodePath<t.Expression>): void {
  if (isKnownArray(path)) return;
  path.replaceWith(operationCall("valuesOf", path.node));
}

/**
 * A parameter `[a, b]` becomes a name that the body takes apart, so that the argument can be read as a list. What comes behind it and may
 * use its names, or is used by names that come later, is taken apart there as well: parameters are evaluated from the left to the right.
 */
function nameParameters(owner: NodePath<t.Function>): void {
  const { params } = owner.node;
  const first = params.findIndex((parameter) => t.isArrayPattern(t.isAssignmentPattern(parameter) ? parameter.left : parameter));
  if (first < 0) return;
  const declarators: t.VariableDeclarator[] = [];
  for (let index = first; index < params.length; index++) {
    const parameter = params[index]!;
    const target = t.isAssignmentPattern(parameter) ? parameter.left : parameter;
    if (t.isRestElement(parameter) || t.isIdentifier(parameter)) continue;
    const isList = t.isArrayPattern(target);
    const given = owner.scope.generateUidIdentifier(isList ? "items" : "given");
    const value = t.isAssignmentPattern(parameter)
      ? t.conditionalExpression(
          t.binaryExpression("===", t.cloneNode(given), t.identifier("undefined")),
          parameter.right,
          t.cloneNode(given),
        )
      : t.cloneNode(given);
    declarators.push(t.variableDeclarator(target as t.LVal, isList ? operationCall("valuesOf", value) : value));
    params[index] = given;
  }
  owner.ensureBlock();
  (owner.get("body") as NodePath<t.BlockStatement>).unshiftContainer("body", t.variableDeclaration("let", declarators));
  owner.scope.crawl();
}
