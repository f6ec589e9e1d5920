import ts from "typescript";
import { skipWrapping } from "./skip-wrapping.ts";
import { isXmlType } from "./xml-type.ts";

/** `list[0]`, `byId[key]`, `byId.name`: declared as XML without undefined, and undefined where nothing is there. */
function readsFromIndex(node: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isElementAccessExpression(node)) {
    if (!isXmlType(checker.getTypeAtLocation(node.expression))) return true;
    return (checker.getTypeAtLocation(node.argumentExpression).flags & ts.TypeFlags.NumberLike) !== 0;
  }
  if (!ts.isPropertyAccessExpression(node)) return false;
  return checker.getSymbolAtLocation(node.name)?.valueDeclaration === undefined && !isXmlType(checker.getTypeAtLocation(node.expression));
}

/** Variables that hold variables are followed this far. */
const LONGEST_CHAIN = 5;

/**
 * Whether a value that is typed as XML may be undefined at run time all the same, because it was read by a position or from a map: asking
 * for its truth is right then. A variable is followed to its first value.
 */
export function mayBeAbsent(node: ts.Expression, checker: ts.TypeChecker, chain = LONGEST_CHAIN): boolean {
  const expression = skipWrapping(node);
  if (ts.isConditionalExpression(expression))
    return [expression.whenTrue, expression.whenFalse].some((one) => mayBeAbsent(one, checker, chain));
  if (ts.isBinaryExpression(expression)) return mayBeAbsent(expression.right, checker, chain);
  if (!ts.isIdentifier(expression)) return readsFromIndex(expression, checker);
  const declaration = checker.getSymbolAtLocation(expression)?.valueDeclaration;
  if (declaration === undefined) return false;
  if (ts.isBindingElement(declaration)) return true;
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined || chain === 0) return false;
  return mayBeAbsent(declaration.initializer, checker, chain - 1);
}
