import ts from "typescript";

/**
 * The name of a global function or class of the server that is called: `logError(…)`, `new SoapMethodCall(…)`.
 * @returns undefined for what a file of the project declares under that name
 */
export function globalCall(node: ts.CallExpression | ts.NewExpression, checker: ts.TypeChecker): string | undefined {
  const { expression } = node;
  if (!ts.isIdentifier(expression)) return undefined;
  const declarations = checker.getSymbolAtLocation(expression)?.declarations;
  return declarations?.every((declaration) => declaration.getSourceFile().isDeclarationFile) ? expression.text : undefined;
}
