import ts from "typescript";
import { expressionElements } from "../facts/expression-elements.ts";
import { sqlFunctions, sqlMethods } from "../facts/sql-functions.ts";
import { attributeOf, elementKinds } from "../nodes/builder-call.ts";
import { globalCall } from "../nodes/global-call.ts";
import { unquotedValues } from "../nodes/joined-text.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";

/** The SQL statement that a call runs. */
function statementOf(call: ts.CallExpression, checker: ts.TypeChecker): ts.Expression | undefined {
  const { expression } = call;
  const position = sqlFunctions.get(globalCall(call, checker) ?? "");
  if (position !== undefined) return call.arguments[position];
  if (!ts.isPropertyAccessExpression(expression) || !sqlMethods.has(expression.name.text)) return undefined;
  return checker.getTypeAtLocation(expression.expression).symbol?.name === "DBEngine" ? call.arguments[0] : undefined;
}

function checkText(text: ts.Expression, code: "XTK2023" | "XTK2024", { checker, report }: RuleContext): void {
  const { quoted, bare } = unquotedValues(text, checker);
  for (const value of quoted) report(code, value);
  for (const value of bare) report(code === "XTK2023" ? "XTK2053" : "XTK2054", value);
}

function check(node: ts.Node, context: RuleContext): void {
  const element = context.builtElement(node);
  if (element !== undefined) {
    const expression = expressionElements.has(element.tag ?? "") ? attributeOf(element, "expr")?.value : undefined;
    if (expression !== undefined) checkText(expression, "XTK2024", context);
    return;
  }
  const statement = ts.isCallExpression(node) ? statementOf(node, context.checker) : undefined;
  if (statement !== undefined) checkText(statement, "XTK2023", context);
}

/** SQL and XTK expressions that are put together of text and values. */
export const joinedText: Rule = { kinds: elementKinds, check };
