import { types as t } from "@babel/core";
import { missingMethods } from "../../../engine/missing-methods.ts";
import { translatedMethods } from "../../../engine/translated-builtins.ts";
import { operation, type Operation, operationCall, operationName } from "../calls.ts";
import type { Pass } from "../pass.ts";

/**
 * What `translateBuiltins` has left for the end: methods that stood in optional chains, called, `v?.includes(a)`, or asked for before,
 * `v.includes?.(a)`; and, in a script with maps, sets or other collections, the lists of loops, spread and patterns, which may be such.
 */
export const finishBuiltins: Pass = {
  run(program, context) {
    const lists: t.MemberExpression[] = [];
    let takesSteps = context.hasCollections === true;
    t.traverseFast(program.node, (node) => {
      const name = operationName(node);
      if (name === "valuesOf") lists.push(node as t.MemberExpression);
      else if (name === "builtinArrayFrom" || name === "builtinFromEntries") takesSteps = true;
      if (t.isCallExpression(node)) becomeCall(node);
      else if (t.isMemberExpression(node)) becomeMethod(node);
    });
    if (takesSteps) for (const list of lists) list.property = t.identifier("builtinItems");
    return false;
  },
};

/** The method that a member of a chain is. */
function methodIn({ property, object }: t.MemberExpression): { name: string; object: t.Expression } | undefined {
  const name = property.extra?.["builtin"];
  return typeof name === "string" ? { name, object: object as t.Expression } : undefined;
}

function becomeCall(node: t.CallExpression): void {
  const method = t.isMemberExpression(node.callee) ? methodIn(node.callee) : undefined;
  if (method === undefined) return;
  node.arguments.unshift(method.object);
  node.callee = t.inherits(operation(translatedMethods.get(method.name) as Operation), node.callee);
}

/** A member that is not called at once becomes a call that gives its method. */
function becomeMethod(node: t.MemberExpression): void {
  const method = methodIn(node);
  if (method === undefined) return;
  const { name, object } = method;
  const kinds = t.stringLiteral(missingMethods.get(name)!.of.join(" "));
  const stand = operation(translatedMethods.get(name) as Operation);
  const call = operationCall("builtinMethodOf", object, t.stringLiteral(name), kinds, stand);
  const { loc, start, end } = node;
  for (const key of Object.keys(node)) delete (node as unknown as Record<string, unknown>)[key];
  Object.assign(node, call, { loc, start, end });
}
