import { relative } from "node:path";
import ts from "typescript";
import { REPOSITORY } from "../../support/project.ts";

/** What was looked at, and what of it has no docstring. */
export interface Documentation {
  looked: number;
  /** `types/xtk/session.d.ts:12 Write`. */
  missing: string[];
}

/** Interfaces that hold schemas by id, declared in parts: an entry is documented by the interface it names. */
const REGISTRY = /^Xtk(?:Schemas|Rows|Elements|Keys)$/;

/** A docstring says something; tags alone do not. */
function hasText(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some((doc) => ts.isJSDoc(doc) && (ts.getTextOfJSDocComment(doc.comment) ?? "").trim() !== "");
}

function isPrivate(node: ts.Node): boolean {
  const name = (node as ts.NamedDeclaration).name;
  return (name !== undefined && ts.isPrivateIdentifier(name)) || (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) === true);
}

/** Members that people meet: all but what is private, and setters, which their getter speaks for. */
function membersOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isInterfaceDeclaration(node)) return REGISTRY.test(node.name.text) ? [] : node.members.filter((member) => !ts.isSetAccessorDeclaration(member));
  if (ts.isClassDeclaration(node)) return node.members.filter((member) => !isPrivate(member) && !ts.isSetAccessorDeclaration(member) && !ts.isSemicolonClassElement(member));
  return ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type) ? node.type.members : [];
}

/** Declarations of a file at its top level and in its namespaces. */
export function declarationsIn(source: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) || ts.isVariableStatement(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Holds declarations, and their members, against the rule that each has a docstring. */
export function documentationOf(declarations: readonly ts.Node[]): Documentation {
  // The parts of a registry that have entries alone: its docstring is where it starts, empty.
  const isPart = (node: ts.Node): boolean => ts.isInterfaceDeclaration(node) && REGISTRY.test(node.name.text) && node.members.length > 0;
  const nodes = new Set(declarations.filter((node) => !isPart(node)).flatMap((node) => [node, ...membersOf(node)]));
  const missing = [...nodes].filter((node) => !hasText(node)).map((node) => {
    const source = node.getSourceFile();
    const name = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.name : (node as ts.NamedDeclaration).name;
    return `${relative(REPOSITORY, source.fileName).replaceAll("\\", "/")}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${(name ?? node).getText().split("\n")[0]}`;
  });
  return { looked: nodes.size, missing };
}
