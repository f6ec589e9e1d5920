import ts from "typescript";
import type { Declaration, DeclarationFile } from "./declaration.ts";
import { fromApi } from "./generated-folders.ts";

/** The text of a type, with names of its file written as imports. */
function withImports(node: ts.Node, { file, imports, declarations }: DeclarationFile): string {
  const source = node.getSourceFile();
  const changes: { start: number; end: number; text: string }[] = [];
  const visit = (inner: ts.Node): void => {
    if (
      ts.isIdentifier(inner) &&
      (ts.isTypeReferenceNode(inner.parent) || ts.isTypeQueryNode(inner.parent) || ts.isExpressionWithTypeArguments(inner.parent))
    ) {
      const own = declarations.some(({ name }) => name === inner.text) ? { file, name: inner.text } : undefined;
      const from = imports.get(inner.text) ?? own;
      if (from !== undefined)
        changes.push({ start: inner.getStart(source), end: inner.end, text: `import("${fromApi(from.file)}").${from.name}` });
    }
    ts.forEachChild(inner, visit);
  };
  visit(node);
  const start = node.getStart(source);
  return changes
    .reverse()
    .reduce((text, change) => text.slice(0, change.start - start) + change.text + text.slice(change.end - start), node.getText(source));
}

/** The type parameters of an interface or type: `declared` with bounds and defaults, `passed` as arguments. Both empty where there are none. */
export function typeParametersOf({ nodes: [node] }: Declaration, file: DeclarationFile): { declared: string; passed: string } {
  const parameters = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? (node.typeParameters ?? []) : [];
  if (parameters.length === 0) return { declared: "", passed: "" };
  return {
    declared: `<${parameters.map((parameter) => withImports(parameter, file)).join(", ")}>`,
    passed: `<${parameters.map(({ name }) => name.text).join(", ")}>`,
  };
}
