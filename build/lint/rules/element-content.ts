import ts from "typescript";
import type { Rule, RuleContext } from "../nodes/rule.ts";

function contentType(node: ts.Node, { checker }: RuleContext): ts.Type | undefined {
  const symbol = checker.resolveName("XmlChild", node, ts.SymbolFlags.TypeAlias, false);
  return symbol && checker.getDeclaredTypeOfSymbol(symbol);
}

function check(node: ts.Node, context: RuleContext): void {
  const { checker, report, hasTypeError } = context;
  if (!ts.isJsxExpression(node) || node.expression === undefined || !(ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent)))
    return;
  const allowed = contentType(node, context);
  const type = checker.getTypeAtLocation(node.expression);
  if (allowed === undefined || checker.isTypeAssignableTo(type, allowed) || hasTypeError(node) || hasTypeError(node.expression)) return;
  report("XTK2013", node.expression, { type: checker.typeToString(type, node) });
  // With several children TypeScript says it at the tag.
  if (ts.isJsxElement(node.parent)) context.replaceTypeErrors(node.parent.openingElement.tagName);
}

/** Content of a TSX element or fragment that is no content. TypeScript takes undefined as a single child, and anything in a fragment. */
export const elementContent: Rule = { kinds: [ts.SyntaxKind.JsxExpression], check };
