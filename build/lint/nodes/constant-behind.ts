import ts from "typescript";

/** The declaration of `const name = …` behind a name, when it is in the same file. */
export function constantBehind(node: ts.Identifier, checker: ts.TypeChecker): ts.VariableDeclaration | undefined {
  const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || declaration.getSourceFile() !== node.getSourceFile())
    return undefined;
  return ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const ? declaration : undefined;
}
