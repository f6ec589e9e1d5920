import ts from "typescript";
import type { Rule, RuleContext } from "../nodes/rule.ts";
import { xmlInside } from "../nodes/xml-inside.ts";

function check(node: ts.Node, context: RuleContext): void {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || node.arguments.length === 0) return;
  const { expression: object, name } = node.expression;
  if (name.text !== "stringify" || !ts.isIdentifier(object) || object.text !== "JSON") return;
  for (const found of xmlInside(node.arguments[0]!, context)) context.report("XTK2027", found);
}

/** XML given to `JSON.stringify`, as it is or inside of objects and arrays. */
export const xmlInJson: Rule = { kinds: [ts.SyntaxKind.CallExpression], check };
