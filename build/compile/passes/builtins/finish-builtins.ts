import { types as t } from "@babel/core";
import { operation, type Operation, operationName } from "../calls.ts";
import type { Pass } from "../pass.ts";

/**
 * What `translateBuiltins` has left for the end: calls that stood in optional chains, `v?.includes(a)`, and, in a script with maps, sets or other
 * collections, the lists of loops, spread and patterns, which may be such.
 */
export const finishBuiltins: Pass = {
  run(program, context) {
    t.traverseFast(program.node, (node) => {
      if (t.isCallExpression(node) && t.isMemberExpression(node.callee)) {
        const { object, property } = node.callee;
        const name = property.extra?.["builtin"] as Operation | undefined;
        if (name === undefined) return;
        node.arguments.unshift(object as t.Expression);
        node.callee = t.inherits(operation(name), node.callee);
      } else if (context.hasCollections && operationName(node) === "valuesOf") {
        (node as t.MemberExpression).property = t.identifier("builtinItems");
      }
    });
    return false;
  },
};
