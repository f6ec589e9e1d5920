import ts from "typescript";
import type { Binding } from "../declarations/bindings.ts";
import type { Declaration } from "../declarations/declaration.ts";
import { type DocComment, docTextOf, readDoc } from "../declarations/doc-comment.ts";
import { typeNamesIn, type Links } from "./links.ts";
import { codeBlock, codeSpan, escapeMarkdown, type LinkTo, tableCell } from "./markdown.ts";
import { hasTables, headed, membersByName } from "./outline.ts";
import type { Page } from "./pages.ts";
import { printDoc } from "./print-doc.ts";

/** Where a name is known, in words. */
const CONTEXTS = { both: "workflow scripts and web pages", workflow: "workflow scripts", web: "web pages" } as const;

function withoutModifiers(text: string): string {
  return text.replace(/^(?:export\s+)?(?:declare\s+)?/, "");
}

/** A declaration without its docstring and the words that make it a declaration. */
function signature(node: ts.Node): string {
  return withoutModifiers(node.getText()).replace(/;$/, "");
}

/** The first line of an interface. */
function headOf(node: ts.InterfaceDeclaration): string {
  const source = node.getSourceFile().text;
  return withoutModifiers(source.slice(node.getStart(), node.members.pos - 1)).trim();
}

function referencesLine(nodes: readonly ts.Node[], own: string, linkTo: LinkTo): string[] {
  const links = typeNamesIn(nodes).flatMap((name) => {
    const path = linkTo(name);
    return path === undefined || path.split("#")[0] === own ? [] : [`[${escapeMarkdown(name)}](${path})`];
  });
  return links.length === 0 ? [] : ["", `Types: ${links.join(", ")}`];
}

function printMember([name, nodes]: [string, ts.TypeElement[]], level: string, own: string, linkTo: LinkTo): string[] {
  return [
    ...["", `${level} ${codeSpan(name)}`],
    ...nodes.flatMap((node) => ["", ...codeBlock(signature(node)), "", ...printDoc(readDoc(docTextOf(node)), linkTo)]),
    ...referencesLine(nodes, own, linkTo),
  ];
}

function printTable(head: string, rows: readonly { name: string; type: string; text: string }[], linkTo: LinkTo): string[] {
  const code = (text: string): string => codeSpan(text).replace(/\|/g, "\\|");
  return [
    "",
    `| ${head} | type | what |`,
    "|---|---|---|",
    ...rows.map(({ name, type, text }) => `| ${code(name)} | ${code(type)} | ${tableCell(text, linkTo)} |`),
  ];
}

/** What a table says of a member: its text, and its warnings. */
function cellText(node: ts.Node): string {
  const { description, tags } = readDoc(docTextOf(node));
  const notes = tags.flatMap(({ name, text }) =>
    name === "deprecated" || name === "unverified" ? [`${name === "deprecated" ? "Deprecated" : "Unverified"}: ${text}`] : [],
  );
  return [description, ...notes].join(" ").trim();
}

function constantRow({ name, nodes: [node] }: Declaration): { name: string; type: string; text: string } {
  const type = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.type?.getText() : undefined;
  return { name, type: type ?? "unknown", text: cellText(node) };
}

/** The fields of a schema, or of a part of it, as a table. Accessors repeat them: they are left out. */
function printFields(declaration: Declaration, linkTo: LinkTo): string[] {
  const rows = membersByName(declaration).flatMap(([name, [member]]) =>
    ts.isPropertySignature(member) ? [{ name, type: member.type?.getText() ?? "unknown", text: cellText(member) }] : [],
  );
  return rows.length === 0 ? [] : printTable("name", rows, linkTo);
}

function printDeclaration(declaration: Declaration, page: Page, linkTo: LinkTo): string[] {
  const { kind, nodes, doc } = declaration;
  if (kind === "function") {
    return [
      ...nodes.flatMap((node) => ["", ...codeBlock(signature(node)), "", ...printDoc(readDoc(docTextOf(node)), linkTo)]),
      ...referencesLine(nodes, page.path, linkTo),
    ];
  }
  const head = nodes.map((node) => (ts.isInterfaceDeclaration(node) ? headOf(node) : signature(node))).join("\n");
  const lines = ["", ...printDoc(doc, linkTo), "", ...codeBlock(head)];
  if (hasTables(page)) return [...lines, ...printFields(declaration, linkTo), ...referencesLine(nodes, page.path, linkTo)];
  const heritage = nodes.flatMap((node): ts.Node[] =>
    ts.isInterfaceDeclaration(node) ? [...(node.heritageClauses ?? []), ...(node.typeParameters ?? [])] : [node],
  );
  return [
    ...lines,
    ...referencesLine(heritage, page.path, linkTo),
    ...membersByName(declaration).flatMap((member) => printMember(member, "###", page.path, linkTo)),
  ];
}

/** How scripts see a declaration, in a few words. */
function standing({ name, kind }: Declaration, title: string | undefined, bindings: readonly Binding[]): string {
  const value = bindings.find(({ space }) => space === "value");
  const shown = value ?? bindings[0];
  if (shown === undefined && title?.includes(".")) return `${codeSpan(title)} of ${CONTEXTS.both}.`;
  if (shown === undefined)
    return kind === "interface" || kind === "type" ? "A type of the declarations; scripts have no global of this name." : "";
  const what = value === undefined ? "Global type" : kind === "function" ? "Function" : kind === "constant" ? "Constant" : "Global";
  return `${what}${shown.name === name ? "" : ` ${codeSpan(shown.name)}`} of ${CONTEXTS[shown.context]}.`;
}

/** Tables of constants, one for each section of the file. */
function printConstants(constants: readonly Declaration[], linkTo: LinkTo): string[] {
  const sections = [...new Set(constants.map(({ section }) => section))];
  return sections.flatMap((section) => {
    const text = section === undefined ? [] : ["", ...printDoc(readDoc(section), linkTo)];
    return [...text, ...printTable("constant", constants.filter((one) => one.section === section).map(constantRow), linkTo)];
  });
}

function printAbout(about: DocComment, linkTo: LinkTo): string[] {
  const lines = printDoc(about, linkTo);
  return lines.length === 0 ? [] : ["", ...lines];
}

/** One page of the reference as Markdown. */
export function printPage(page: Page, bindings: readonly Binding[], links: Links): string {
  const linkTo = links.from(page.from);
  const { declarations, file, about } = page.from;
  const boundTo = (declaration: Declaration): Binding[] => bindings.filter(({ from }) => from === declaration);
  const constants = declarations.filter(({ kind }) => kind === "constant");
  const shown = headed(page);
  const lines = [
    `<!-- Made from types/${file} by \`npm run docs\`: do not edit. -->`,
    `# ${escapeMarkdown(page.title)}`,
    ...["", `[Index](README.md) · [types/${escapeMarkdown(file)}](../../types/${file})`],
    ...printAbout(about, linkTo),
  ];
  for (const declaration of shown) {
    const said = declaration.global
      ? `Global ${declaration.kind === "constant" ? "value" : "type"} of ${CONTEXTS.both}.`
      : standing(declaration, declaration === page.main ? page.title : undefined, boundTo(declaration));
    if (shown.length > 1) lines.push("", `## ${codeSpan(declaration.name)}`);
    lines.push("", said, ...printDeclaration(declaration, page, linkTo));
  }
  if (constants.length > 0) {
    const contexts = [
      ...new Set(constants.flatMap((constant) => (constant.global ? ["both" as const] : boundTo(constant).map(({ context }) => context)))),
    ];
    lines.push(
      "",
      `Constants of ${contexts.map((context) => CONTEXTS[context]).join("; some of ")}.`,
      ...printConstants(constants, linkTo),
      ...referencesLine(
        constants.flatMap(({ nodes }) => nodes),
        page.path,
        linkTo,
      ),
    );
  }
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}
