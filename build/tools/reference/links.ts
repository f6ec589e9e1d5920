import ts from "typescript";
import type { Binding } from "../declarations/bindings.ts";
import type { Declaration, DeclarationFile } from "../declarations/declaration.ts";
import type { LinkTo } from "./markdown.ts";
import { anchorsOf } from "./outline.ts";
import { type Page, schemaIds } from "./pages.ts";

/** Finds the pages of names. */
export interface Links {
  /** The page of a name, and its place there, as a file sees it: its own, an imported or a global one. */
  from(file: DeclarationFile): LinkTo;
  /** The page of a declaration, and its place there; undefined where no page tells of it. */
  to(declaration: Declaration): string | undefined;
}

/** What is known by which name: every declaration, and every global. */
export function linksBetween(pages: readonly Page[], bindings: readonly Binding[]): Links {
  const byFile = new Map(pages.map((page) => [page.from.file, { page, anchors: anchorsOf(page) }]));
  const to = (declaration: Declaration): string | undefined => {
    const { page, anchors } = byFile.get(declaration.file) ?? {};
    const anchor = anchors?.get(declaration);
    return anchor === undefined ? page?.path : `${page?.path}#${anchor}`;
  };
  const toNamed = (file: DeclarationFile | undefined, wanted: string): string | undefined => {
    const declaration = file?.declarations.find(({ name }) => name === wanted);
    return declaration && to(declaration);
  };
  const byGlobal = new Map<string, string>();
  for (const { from, path } of pages) {
    for (const schema of schemaIds(from)) byGlobal.set(schema, path);
    for (const declaration of from.declarations.filter(({ global }) => global))
      if (!byGlobal.has(declaration.name)) byGlobal.set(declaration.name, to(declaration) ?? path);
  }
  for (const { name, from } of bindings) {
    const path = to(from);
    if (path !== undefined) byGlobal.set(name, path);
  }
  return {
    from: (file) => (name) => {
      const own = toNamed(file, name);
      if (own !== undefined) return own;
      const imported = file.imports.get(name);
      return imported === undefined ? byGlobal.get(name) : toNamed(byFile.get(imported.file)?.page.from, imported.name);
    },
    to,
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
