import { posix } from "node:path";
import ts from "typescript";
import type { Declaration, DeclarationFile, DeclarationNode, ImportedName } from "./declaration.ts";
import { docTextOf, freeCommentsOf, readDoc } from "./doc-comment.ts";

function isDeclaration(node: ts.Node): node is DeclarationNode {
  return (
    ts.isFunctionDeclaration(node) || ts.isVariableStatement(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
  );
}

function nameOf(node: DeclarationNode): string {
  const name = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.name : node.name;
  return name === undefined ? "" : name.getText();
}

function kindOf(node: DeclarationNode): Declaration["kind"] {
  if (ts.isFunctionDeclaration(node)) return "function";
  if (ts.isVariableStatement(node)) return "constant";
  return ts.isInterfaceDeclaration(node) ? "interface" : "type";
}

function isExported(node: DeclarationNode): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** What the free comments of a file say: at its top, and of the declarations below one. */
function freeComments(source: ts.SourceFile): { about: string | undefined; sections: ReadonlyMap<ts.Node, string> } {
  const sections = new Map<ts.Node, string>();
  let about: string | undefined;
  let section: string | undefined;
  for (const [index, node] of source.statements.entries()) {
    const comments = freeCommentsOf(node);
    if (index === 0) about = comments.shift();
    section = comments.at(-1) ?? section;
    if (section !== undefined) sections.set(node, section);
  }
  return { about, sections };
}

/** Overloads of a function, and interfaces that a file declares in parts, are one declaration. */
function gather(file: string, nodes: readonly DeclarationNode[], global: boolean, sections: ReadonlyMap<ts.Node, string>): Declaration[] {
  const byName = new Map<string, [DeclarationNode, ...DeclarationNode[]]>();
  for (const node of nodes) {
    const key = `${kindOf(node)} ${nameOf(node)}`;
    const parts = byName.get(key);
    if (parts === undefined) byName.set(key, [node]);
    else parts.push(node);
  }
  return [...byName.values()].map((parts) => {
    const docText = parts.map(docTextOf).find((text) => text !== undefined);
    return {
      name: nameOf(parts[0]),
      kind: kindOf(parts[0]),
      file,
      global,
      nodes: parts,
      docText,
      doc: readDoc(docText),
      section: sections.get(parts[0]),
    };
  });
}

/** What a module declares for every file. */
function globalStatements(source: ts.SourceFile): ts.Statement[] {
  const blocks = source.statements.filter(ts.isModuleDeclaration).filter(({ flags }) => flags & ts.NodeFlags.GlobalAugmentation);
  return blocks.flatMap(({ body }) => (body !== undefined && ts.isModuleBlock(body) ? [...body.statements] : []));
}

function importsOf(file: string, source: ts.SourceFile): Map<string, ImportedName> {
  const found = new Map<string, ImportedName>();
  for (const node of source.statements.filter(ts.isImportDeclaration)) {
    const target = posix.join(posix.dirname(file), (node.moduleSpecifier as ts.StringLiteral).text);
    const named = node.importClause?.namedBindings;
    if (named === undefined || !ts.isNamedImports(named)) continue;
    for (const { name, propertyName } of named.elements) found.set(name.text, { file: target, name: (propertyName ?? name).text });
  }
  return found;
}

/**
 * Reads one file of declarations.
 * @param file path in `types/`, with forward slashes
 */
export function readDeclarations(file: string, text: string): DeclarationFile {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const module = ts.isExternalModule(source);
  const nodes = source.statements.filter(isDeclaration);
  const { about, sections } = freeComments(source);
  const declarations = module
    ? [
        ...gather(file, nodes.filter(isExported), false, sections),
        ...gather(file, globalStatements(source).filter(isDeclaration), true, sections),
      ]
    : gather(file, nodes, true, sections);
  return { file, module, about: readDoc(about), declarations, imports: importsOf(file, source) };
}
