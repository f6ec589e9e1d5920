import ts from "typescript";
import type { Binding } from "../bindings.ts";
import type { DeclarationFile } from "../declaration.ts";
import type { LinkTo } from "./markdown.ts";
import { type Page, schemaIds } from "./pages.ts";

/** Finds the pages of names. */
export interface Links {
  /** The page of a name as a file sees it: its own, an imported or a global one. */
  from(file: DeclarationFile): LinkTo;
}

/** What is known by which name: every declaration, and every global. */
export function linksBetween(pages: readonly Page[], bindings: readonly Binding[]): Links {
  const byFile = new Map(pages.map((page) => [page.from.file, page.path]));
  const byGlobal = new Map<string, string>();
  for (const { from, path } of pages) {
    for (const schema of schemaIds(from)) byGlobal.set(schema, path);
    for (const { name } of from.declarations.filter(({ global }) => global)) if (!byGlobal.has(name)) byGlobal.set(name, path);
  }
  for (const { name, from } of bindings) {
    const path = byFile.get(from.file);
    if (path !== undefined) byGlobal.set(name, path);
  }
  return {
    from:
      ({ file, declarations, imports }) =>
      (name) => {
        if (declarations.some((declaration) => declaration.name === name)) return byFile.get(file);
        const imported = imports.get(name);
        return imported === undefined ? byGlobal.get(name) : byFile.get(imported.file);
      },
  };
}

/** The names of types, and the texts such as schema ids, that nodes refer to, sorted. */
export function typeNamesIn(nodes: readonly ts.Node[]): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) found.add(node.typeName.text);
    if (ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression)) found.add(node.expression.text);
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) found.add(node.literal.text);
    ts.forEachChild(node, visit);
  };
  nodes.forEach(visit);
  return [...found].sort();
}
