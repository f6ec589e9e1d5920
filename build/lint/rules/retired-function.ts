import ts from "typescript";
import { retiredNames } from "../../engine/retired-names.ts";
import { globalCall } from "../nodes/global-call.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";

function check(node: ts.Node, { checker, report }: RuleContext): void {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
  const name = globalCall(node, checker);
  const advice = name && retiredNames.get(name);
  if (name && advice) report("XTK2022", node.expression, { name, advice });
}

/** Functions and classes that the server had. */
export const retiredFunction: Rule = { kinds: [ts.SyntaxKind.CallExpression, ts.SyntaxKind.NewExpression], check };
