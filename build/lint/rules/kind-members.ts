import ts from "typescript";
import { isOfOtherKind, KIND_NAMES, mayChangeActivity } from "../../engine/kind-members.ts";
import { kindOfSource } from "../../engine/script-kind.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";

const { SyntaxKind } = ts;

/** The name, where a node is a global of the server and no variable of the author's. */
function globalName(node: ts.Expression, checker: ts.TypeChecker): string | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const declared = checker.getSymbolAtLocation(node)?.declarations ?? [];
  return declared.every((declaration) => declaration.getSourceFile().isDeclarationFile) ? node.text : undefined;
}

function check(node: ts.Node, { checker, path, report }: RuleContext): void {
  const kind = kindOfSource(path);
  if (kind === undefined || !ts.isPropertyAccessExpression(node)) return;
  const object = globalName(node.expression, checker);
  if (object === undefined) return;
  const member = node.name.text;
  if (isOfOtherKind(kind, object, member)) report("XTK2071", node.name, { object, member, kind: KIND_NAMES[kind] });
  if (object === "activity" && isAssigned(node) && !mayChangeActivity(kind)) report("XTK2072", node, { member, kind: KIND_NAMES[kind] });
}

function isAssigned(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node;
  const isAssignment = ts.isBinaryExpression(parent) && parent.left === node;
  return isAssignment && parent.operatorToken.kind >= SyntaxKind.FirstAssignment && parent.operatorToken.kind <= SyntaxKind.LastAssignment;
}

/** Members of the workflow's objects that scripts of another kind have. */
export const kindMembers: Rule = { kinds: [SyntaxKind.PropertyAccessExpression], check };
