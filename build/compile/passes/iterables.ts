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
        path.get("params").forEach((parameter) => namePattern(parameter as NodePath, path));
      },
    });
    return false;
  },
};

function wrap(path: NodePath<t.Expression>): void {
  if (isKnownArray(path)) return;
  path.replaceWith(operationCall("valuesOf", path.node));
}

/** A parameter `[a, b]` becomes a name that the body takes apart, so that the argument can be read as a list. */
function namePattern(parameter: NodePath, owner: NodePath<t.Function>): void {
  const pattern = parameter.isAssignmentPattern() ? parameter.get("left") : parameter;
  if (!pattern.isArrayPattern()) return;
  const name = owner.scope.generateUidIdentifier("items");
  const declaration = t.variableDeclaration("let", [t.variableDeclarator(pattern.node, operationCall("valuesOf", t.cloneNode(name)))]);
  pattern.replaceWith(name);
  owner.ensureBlock();
  (owner.get("body") as NodePath<t.BlockStatement>).unshiftContainer("body", declaration);
}
