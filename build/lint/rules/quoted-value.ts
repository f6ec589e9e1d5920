import ts from "typescript";
import { openSign } from "../../engine/operand-places.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";

/** Values of `expr` that stand inside a text, a path or a date of the expression around: they would become part of it. */
function check(node: ts.Node, { checker, report }: RuleContext): void {
  const { tag, template } = node as ts.TaggedTemplateExpression;
  if (!ts.isTemplateExpression(template) || !isExpr(tag, checker)) return;
  let before = template.head.text;
  for (const { expression, literal } of template.templateSpans) {
    const sign = openSign(before);
    if (sign !== undefined) report("XTK2055", expression, { sign });
    // What is open goes on behind the value.
    before = sign === undefined ? literal.text : before + literal.text;
  }
}

/** Whether a tag is the `expr` of `xtkit/xtk`, by the type of what it gives. */
function isExpr(tag: ts.Expression, checker: ts.TypeChecker): boolean {
  const [signature] = checker.getTypeAtLocation(tag).getCallSignatures();
  return signature !== undefined && checker.getReturnTypeOfSignature(signature).symbol?.name === "XtkExpression";
}

/** A value in quotes within `expr`. */
export const quotedValue: Rule = { kinds: [ts.SyntaxKind.TaggedTemplateExpression], check };
