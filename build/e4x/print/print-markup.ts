import { align, type Doc, group, hardline, indent, join, line, raw } from "./doc.ts";
import type { NodeOf, TreeNode } from "../tree/tree-node.ts";
import { Precedence } from "./precedence.ts";
import type { PrintRules, RulePrinter } from "./rule.ts";

/** An element with one child stays on one line up to this width. */
const SHORT = 60;

/** The element's name and its attributes as text. */
function tag(printer: RulePrinter, { contents }: NodeOf<"XMLStartTag" | "XMLPointTag">, open: string, close: string): Doc {
  const [name = "", ...rest] = contents.map((part) => printer.node(part));
  // Names and values stand in turn.
  const attributes = rest.flatMap((part, index) => (index % 2 === 0 ? [[part, "=", rest[index + 1]!]] : []));
  if (attributes.length === 0) return [open, name, close];
  // One attribute per line below the first one, when they do not fit.
  return printer.pretty ? group([open, name, " ", align(join(line, attributes)), close]) : [open, name, " ", join(" ", attributes), close];
}

function isSpace(node: TreeNode): boolean {
  return node.type === "XMLText" && /^[ \t\r\n]*$/.test(node.text);
}

/** The children of an element or list that holds nothing but elements, white space between them aside. */
function onlyElements(contents: readonly TreeNode[]): TreeNode[] | undefined {
  const children = contents.filter((node) => !isSpace(node));
  return children.length > 0 && children.every(({ type }) => type === "XMLElement") ? children : undefined;
}

/** The width of a chain of single elements on one line; Infinity for anything else. */
function chainWidth(element: NodeOf<"XMLElement">): number {
  let width = 0;
  for (let node = element; ;) {
    const [opening, ...rest] = node.contents;
    for (const part of opening.contents) width += 1 + partWidth(part);
    if (opening.type === "XMLPointTag") return width + 2;
    width += partWidth(opening.contents[0]) + 4;
    const [inner, ...others] = rest.slice(0, -1).filter((child) => !isSpace(child));
    if (inner === undefined) return width;
    if (others.length > 0) return Infinity;
    if (inner.type !== "XMLElement") return inner.type === "XMLText" ? width + inner.text.length : Infinity;
    if (width > SHORT) return Infinity;
    node = inner;
  }
}

/** The width of a static name or value in a tag; Infinity for what is computed. */
function partWidth(part: NodeOf<"XMLStartTag">["contents"][number]): number {
  if (part.type === "XMLAttribute") return part.value.length + 2;
  return part.type === "XMLName" && typeof part.contents === "string" ? part.contents.length : Infinity;
}

/** Contents exactly, or each child on a line of its own. */
function between(printer: RulePrinter, open: Doc, contents: readonly TreeNode[], close: Doc, isShort: boolean): Doc {
  const children = printer.pretty ? onlyElements(contents) : undefined;
  if (children === undefined) return [open, contents.map((node) => printer.node(node)), close];
  const docs = children.map((node) => printer.node(node));
  return isShort ? [open, docs, close] : [open, indent(docs.map((doc) => [hardline, doc])), hardline, close];
}

/** How markup is written; white space inside tags is not kept, everything else is. */
export const markup: PrintRules = {
  XMLElement(printer, node) {
    const [opening, ...rest] = node.contents;
    const closing = rest.pop();
    if (closing === undefined) return printer.node(opening);
    return between(printer, printer.node(opening), rest, printer.node(closing), chainWidth(node) <= SHORT);
  },
  XMLList(printer, { contents }) {
    const [first, ...others] = contents;
    const isShort = first?.type === "XMLElement" && others.length === 0 && chainWidth(first) <= SHORT;
    return between(printer, "<>", contents, "</>", isShort);
  },
  XMLStartTag: (printer, node) => tag(printer, node, "<", ">"),
  XMLPointTag: (printer, node) => tag(printer, node, "<", "/>"),
  XMLEndTag: (printer, { contents }) => ["</", printer.node(contents[0]), ">"],
  XMLName: (printer, { contents }) => (typeof contents === "string" ? contents : contents.map((part) => printer.node(part))),
  XMLAttribute(_, { value, raw: written }) {
    if (typeof written === "string") return raw(written);
    return raw(value.includes('"') ? `'${value}'` : `"${value}"`);
  },
  XMLText: (_, { text }) => raw(text),
  XMLEscape: (printer, { expression }) => printer.enclosed(() => ["{", printer.expression(expression, Precedence.Sequence), "}"]),
  XMLCdata: (_, { contents }) => ["<![CDATA[", raw(contents), "]]>"],
  XMLComment: (_, { contents }) => ["<!--", raw(contents), "-->"],
  XMLProcessingInstruction: (_, { target, contents }) => ["<?", target, contents === "" ? "" : [" ", raw(contents)], "?>"],
};
