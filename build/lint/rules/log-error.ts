import ts from "typescript";
import { globalCall } from "../nodes/global-call.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";

const { SyntaxKind } = ts;

/** Statements that only leave: beside a call that does not come back they say the same. */
const LEAVING = new Set<ts.SyntaxKind>([
  SyntaxKind.BreakStatement,
  SyntaxKind.ContinueStatement,
  SyntaxKind.ReturnStatement,
  SyntaxKind.ThrowStatement,
]);

/** Statements that do nothing where they stand. */
const SILENT = new Set<ts.SyntaxKind>([
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.EmptyStatement,
]);

/** The first statement behind one that does something. */
function nextOf(statement: ts.Statement): ts.Statement | undefined {
  const { parent } = statement;
  const isList = ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent);
  if (!isList) return undefined;
  return parent.statements.slice(parent.statements.indexOf(statement) + 1).find(({ kind }) => !SILENT.has(kind));
}

/** Whether a statement runs more than once in its function. */
function isInLoop(statement: ts.Node): boolean {
  for (let node = statement; node.parent && !ts.isFunctionLike(node) && !ts.isSourceFile(node); node = node.parent)
    if (ts.isIterationStatement(node.parent, false) && node.parent.statement === node) return true;
  return false;
}

function check(node: ts.Node, { checker, report }: RuleContext): void {
  if (!ts.isCallExpression(node) || globalCall(node, checker) !== "logError" || !ts.isExpressionStatement(node.parent)) return;
  const next = nextOf(node.parent);
  if (next !== undefined && LEAVING.has(next.kind)) return;
  if (next !== undefined) report("XTK2020", next);
  if (isInLoop(node.parent)) report("XTK2021", node);
}

/** `logError` as one line of the journal among others: it ends the script. */
export const logError: Rule = { kinds: [SyntaxKind.CallExpression], check };
