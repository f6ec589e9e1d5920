import ts from "typescript";
import type { Declaration } from "../declarations/declaration.ts";
import type { Page } from "./pages.ts";

/** The registries that every schema's file adds to: no subject of its page. */
const REGISTRY = /^Xtk(?:Schemas|Rows|Elements)$/;

/** What a page tells of under a heading of its own, in its order: what it is about comes first. Constants are in tables below. */
export function headed({ from, main }: Page): Declaration[] {
  const { module, declarations } = from;
  const shown = declarations.filter(({ kind, name }) => kind !== "constant" && (module || !REGISTRY.test(name) || declarations.length < 3));
  return [...shown.filter((one) => one === main), ...shown.filter((one) => one !== main)];
}

function memberName(node: ts.TypeElement): string {
  if (ts.isConstructSignatureDeclaration(node)) return "new";
  if (ts.isCallSignatureDeclaration(node)) return "call";
  if (ts.isIndexSignatureDeclaration(node)) return `[${node.parameters.map(({ name }) => name.getText()).join(", ")}]`;
  if (node.name === undefined) return "";
  return ts.isStringLiteral(node.name) ? node.name.text : node.name.getText();
}

/** Members by name, overloads and accessors together. */
export function membersByName(declaration: Declaration): [string, [ts.TypeElement, ...ts.TypeElement[]]][] {
  const byName = new Map<string, [ts.TypeElement, ...ts.TypeElement[]]>();
  for (const node of declaration.nodes) {
    for (const member of ts.isInterfaceDeclaration(node) ? node.members : []) {
      const parts = byName.get(memberName(member));
      if (parts === undefined) byName.set(memberName(member), [member]);
      else parts.push(member);
    }
  }
  return [...byName];
}

/** Whether members of a page stand in tables: fields of schemas do. */
export function hasTables({ from }: Page): boolean {
  return !from.module;
}

/** The anchor that Markdown gives a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");
}

/** Where on its page each declaration is; nothing for what the whole page is about. */
export function anchorsOf(page: Page): ReadonlyMap<Declaration, string> {
  const taken = new Map<string, number>();
  const take = (heading: string): string => {
    const anchor = anchorOf(heading);
    const before = taken.get(anchor) ?? 0;
    taken.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  };
  const declarations = headed(page);
  const anchors = new Map<Declaration, string>();
  take(page.title);
  for (const declaration of declarations) {
    if (declarations.length > 1) anchors.set(declaration, take(declaration.name));
    if (!hasTables(page)) for (const [name] of membersByName(declaration)) take(name);
  }
  if (page.main !== undefined) anchors.delete(page.main);
  return anchors;
}
