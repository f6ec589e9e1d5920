import ts from "typescript";
import { kindNames, missingMethods } from "../../engine/missing-methods.ts";
import { translatedMethods } from "../../engine/translated-builtins.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";
import { skipWrapping } from "../nodes/skip-wrapping.ts";

function check(node: ts.Node, { checker, report }: RuleContext): void {
  if (!ts.isCallExpression(node)) return;
  const callee = skipWrapping(node.expression);
  const named = methodOf(callee);
  const method = named && !translatedMethods.has(named.name) && missingMethods.get(named.name);
  if (!method || (checker.getTypeAtLocation(named.object).flags & ts.TypeFlags.Any) === 0) return;
  report("XTK1040", named.place, { name: named.name, kinds: kindNames(method.of), advice: method.advice });
}

function methodOf(callee: ts.Expression): { object: ts.Expression; place: ts.Node; name: string } | undefined {
  if (ts.isPropertyAccessExpression(callee)) return { object: callee.expression, place: callee.name, name: callee.name.text };
  if (!ts.isElementAccessExpression(callee) || !ts.isStringLiteralLike(callee.argumentExpression)) return undefined;
  return { object: callee.expression, place: callee.argumentExpression, name: callee.argumentExpression.text };
}

/** A call of a method that newer JavaScript has, the engine has not and nothing stands for, on a value of type `any`: where the type is known, TypeScript refuses it. */
export const missingMethod: Rule = { kinds: [ts.SyntaxKind.CallExpression], check };
