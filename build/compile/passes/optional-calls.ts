import { types as t } from "@babel/core";
import type { Pass } from "./pass.ts";

/**
 * `row["@a"].trim?.()` is translated to `(f = (o = row.@a).trim) === undefined ? undefined : f.call(o)`. Of XML, `trim` alone is the children of that
 * name: only a call finds the method. So it becomes `o.trim()`.
 */
export const optionalCalls: Pass = {
  run(program) {
    t.traverseFast(program.node, (node) => {
      if (!t.isConditionalExpression(node) || !t.isCallExpression(node.alternate)) return;
      const call = node.alternate;
      const { callee, arguments: given } = call;
      const [receiver, ...rest] = given;
      if (!t.isMemberExpression(callee) || callee.computed || !t.isIdentifier(callee.property, { name: "call" })) return;
      if (!t.isIdentifier(callee.object) || callee.object.loc || !receiver) return;
      const kept = memberKept(node.test, callee.object.name);
      if (kept === undefined || !(t.isIdentifier(receiver) || t.isThisExpression(receiver))) return;
      call.callee = t.inherits(t.memberExpression(receiver, t.cloneNode(kept.property), kept.computed), callee);
      call.arguments = rest;
    });
    return false;
  },
};

/** The member that a test keeps in a variable, where its name can be said twice: `o.trim`, `o["trim"]`, `o[name]`. */
function memberKept(test: t.Expression, variable: string): t.MemberExpression | undefined {
  let member: t.MemberExpression | undefined;
  t.traverseFast(test, (node) => {
    if (!t.isAssignmentExpression(node) || !t.isIdentifier(node.left, { name: variable })) return;
    const { right } = node;
    if (t.isMemberExpression(right) && (t.isIdentifier(right.property) || t.isStringLiteral(right.property))) member = right;
  });
  return member;
}
