import ts from "typescript";
import { mayBeAbsent } from "../nodes/may-be-absent.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";
import { skipWrapping } from "../nodes/skip-wrapping.ts";
import { isXmlExpression } from "../nodes/xml-type.ts";

const { SyntaxKind } = ts;
const LOGICAL = new Set<ts.SyntaxKind>([SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken, SyntaxKind.QuestionQuestionToken]);
const LOGICAL_ASSIGNMENTS = new Set<ts.SyntaxKind>([
  SyntaxKind.AmpersandAmpersandEqualsToken,
  SyntaxKind.BarBarEqualsToken,
  SyntaxKind.QuestionQuestionEqualsToken,
]);

/** The expression whose truth a statement or operator asks for. */
function tested(node: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) return node.expression;
  if (ts.isForStatement(node) || ts.isConditionalExpression(node)) return node.condition;
  return ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken ? node.operand : undefined;
}

/** A condition is true or false by its last operand: `a && b` in an `if` asks for the truth of b too. */
function checkCondition(node: ts.Expression, context: RuleContext): void {
  const condition = skipWrapping(node);
  if (ts.isBinaryExpression(condition) && LOGICAL.has(condition.operatorToken.kind)) return checkCondition(condition.right, context);
  if (isXmlExpression(condition, context.checker) && !mayBeAbsent(condition, context.checker)) context.report("XTK2001", condition);
}

/** Array methods that ask their callback for the truth of something. */
const ASKING = new Set(["filter", "some", "every"]);

/** `Boolean(v)`, and `list.filter((item) => item["@x"])`. */
function checkCall(call: ts.CallExpression, context: RuleContext): void {
  const {
    expression,
    arguments: [first],
  } = call;
  if (first === undefined) return;
  if (ts.isIdentifier(expression) && expression.text === "Boolean") return checkCondition(first, context);
  const asks = ts.isPropertyAccessExpression(expression) && ASKING.has(expression.name.text) && ts.isArrowFunction(first);
  if (asks && !ts.isBlock(first.body)) checkCondition(first.body, context);
}

function check(node: ts.Node, context: RuleContext): void {
  const condition = tested(node);
  if (condition !== undefined) return checkCondition(condition, context);
  if (ts.isCallExpression(node)) return checkCall(node, context);
  if (!ts.isBinaryExpression(node)) return;
  const { left, operatorToken } = node;
  if (LOGICAL.has(operatorToken.kind) || LOGICAL_ASSIGNMENTS.has(operatorToken.kind)) checkCondition(left, context);
}

/** XML in a truth test: `if (row["@id"])`, `!list`, `row["@x"] || "none"`, `row["@x"] ?? "none"`. */
export const truthTest: Rule = {
  kinds: [
    SyntaxKind.IfStatement,
    SyntaxKind.WhileStatement,
    SyntaxKind.DoStatement,
    SyntaxKind.ForStatement,
    SyntaxKind.ConditionalExpression,
    SyntaxKind.PrefixUnaryExpression,
    SyntaxKind.CallExpression,
    SyntaxKind.BinaryExpression,
  ],
  check,
};
