import ts from "typescript";
import type { Rule, RuleContext } from "../nodes/rule.ts";

/** Texts, paths in brackets and dates that are whole. */
const WHOLE = /'(?:\\[^]|[^'\\])*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|#[^#]*#/g;
const OPEN = /['"[\]#]|\$[A-Za-z]*\([^()]*$/;

/** Values of `expr` that stand inside a text, a path or a date of the expression around: they would become part of it. */
function check(node: ts.Node, { checker, report }: RuleContext): void {
  const { tag, template } = node as ts.TaggedTemplateExpression;
  if (!ts.isTemplateExpression(template) || !isExpr(tag, checker)) return;
  let before = template.head.text;
  for (const { expression, literal } of template.templateSpans) {
    const [open] = OPEN.exec(before.replace(WHOLE, "")) ?? [];
    if (open !== undefined) report("XTK2055", expression, { sign: open.charAt(0) });
    // What is open goes on behind the value.
    before = open === undefined ? literal.text : before + literal.text;
  }
}

/** Whether a tag is the `expr` of `xtkit/xtk`, by the type of what it gives. */
function isExpr(tag: ts.Expression, checker: ts.TypeChecker): boolean {
  const [signature] = checker.getTypeAtLocation(tag).getCallSignatures();
  return signature !== undefined && checker.getReturnTypeOfSignature(signature).symbol?.name === "XtkExpression";
}

/** A value in quotes within `expr`. */
export const quotedValue: Rule = { kinds: [ts.SyntaxKind.TaggedTemplateExpression], check };
