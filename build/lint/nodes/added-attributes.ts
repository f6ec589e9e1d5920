import ts from "typescript";
import { literalText } from "./builder-call.ts";
import type { RuleContext } from "./rule.ts";

/** Attributes that a constant document gets after it was built. */
export interface AddedAttributes {
  names: Set<string>;
  /** False when the document reaches code that may add others. */
  complete: boolean;
}

/** Whether a call goes to a declared name: Campaign's API or "xtkit/xml". It adds no attributes to its arguments. */
function isDeclaredFunction(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (declaration === undefined) return false;
  if (declaration.getSourceFile().isDeclarationFile) return true;
  // A helper of "xtkit/xml" is a typed constant without a body.
  return ts.isFunctionTypeNode(declaration) && ts.isVariableDeclaration(declaration.parent);
}

function readUse(use: ts.Identifier, checker: ts.TypeChecker, added: AddedAttributes): void {
  const { parent } = use;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === use) return;
  if (ts.isElementAccessExpression(parent) && parent.expression === use) {
    const name = literalText(parent.argumentExpression, checker);
    if (name?.startsWith("@")) added.names.add(name.slice(1));
    else if (name === undefined) added.complete = false;
    return;
  }
  if (ts.isCallExpression(parent) && isDeclaredFunction(parent, checker)) {
    const callee = checker.getSymbolAtLocation(parent.expression);
    const target = callee && callee.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(callee) : callee;
    if (target?.name !== "setAttribute" || parent.arguments[0] !== use) return;
    const name = literalText(parent.arguments[1], checker);
    if (name === undefined) added.complete = false;
    else added.names.add(name);
    return;
  }
  if (ts.isJsxExpression(parent) || ts.isTypeOfExpression(parent) || ts.isTemplateSpan(parent) || ts.isBinaryExpression(parent)) return;
  added.complete = false;
}

/**
 * Follows a constant through its file. What is set anywhere counts as set: that it runs before the call is not proved.
 * @param declaration `const row = x(…)`
 */
export function addedAttributes(
  declaration: ts.VariableDeclaration,
  { checker, identifiers }: Pick<RuleContext, "checker" | "identifiers">,
): AddedAttributes {
  const added: AddedAttributes = { names: new Set(), complete: true };
  const { name } = declaration;
  if (!ts.isIdentifier(name)) return { ...added, complete: false };
  const symbol = checker.getSymbolAtLocation(name);
  for (const node of identifiers(name.text)) {
    if (node === name) continue;
    const used = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
    if (used === symbol) readUse(node, checker, added);
  }
  return added;
}
