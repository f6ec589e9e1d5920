import { normalizeLines } from "../../../build/e4x/tree/line-ends.ts";
import { assembleChildren, fillElement, ResolvedText, truncate, type ContentToken } from "./assemble-children.ts";
import { bindNames, readName } from "./bind-names.ts";
import { decode } from "./decode.ts";
import type { Differences } from "./dialect.ts";
import { makeComment, makeInstruction, startElement } from "./make-element.ts";
import { MarkupScanner } from "./markup-scanner.ts";
import { isElement, textNode, type NodeName, type XmlElement, type XmlNode } from "./node.ts";
import type { Settings } from "./settings.ts";

/**
 * Content pieces of a text, as `new XML(text)` and `XMLList(text)` read it: the engine's own rules, not those of an XML 1.0 document
 * (ECMA-357 10.3.1). Works with its own stack.
 * @returns pieces without text beside text
 * @throws SyntaxError, TypeError as the engine does
 */
export function readMarkup(source: string, settings: Settings, defaultUri: string, differences: Differences): ContentToken[] {
  const scanner = new MarkupScanner(source);
  /** Those of the open elements one behind another: when one ends, its own are the last. */
  const pieces: ContentToken[] = [];
  // The open elements: themselves, their names as written and where their pieces start.
  const open: XmlElement[] = [];
  const rawNames: string[] = [];
  const starts: number[] = [];
  // Names come again and again: each is read once.
  const names = new Map<string, NodeName>();
  const nameOf = (raw: string): NodeName => {
    let name = names.get(raw);
    if (name === undefined) names.set(raw, (name = readName(raw)));
    return name;
  };
  const close = (element: XmlElement, start: number): void => {
    if (pieces.length > start) {
      fillElement(element, pieces, settings, differences, start);
      truncate(pieces, start);
    }
    bindNames(element, defaultUri);
    pieces.push(element);
  };
  const readTag = (): void => {
    const isPoint = scanner.readTag();
    const element = startElement(scanner.tagName, scanner.attributes, scanner.attributesLength, nameOf);
    if (isPoint) {
      close(element, pieces.length);
      return;
    }
    open.push(element);
    rawNames.push(scanner.tagName);
    starts.push(pieces.length);
  };
  const readEndTag = (): void => {
    const rawName = open.length > 0 ? rawNames[rawNames.length - 1] : undefined;
    const name = scanner.readEndTag(rawName);
    if (rawName === undefined) throw new SyntaxError("invalid XML tag syntax");
    if (name !== rawName) throw new SyntaxError(`XML tag name mismatch (expected ${rawName})`);
    rawNames.pop();
    close(open.pop()!, starts.pop()!);
  };
  const readInstruction = (): void => {
    const target = scanner.readTarget();
    checkTarget(target);
    pieces.push(makeInstruction(target, scanner.readUntil("?>", "unterminated XML processing instruction").trimStart(), settings));
  };
  const readDeclaration = (): void => {
    if (scanner.skip("!--")) pieces.push(makeComment(scanner.readComment(), settings));
    else if (scanner.skip("![CDATA[")) pieces.push(textNode(normalizeLines(scanner.readUntil("]]>", "unterminated CDATA section"))));
    else readTag();
  };

  while (!scanner.isAtEnd()) {
    const text = scanner.readText();
    if (text !== "") pieces.push(text);
    if (!scanner.skip("<")) break;
    if (scanner.skip("/")) readEndTag();
    else if (scanner.isAt("!")) readDeclaration();
    else if (scanner.skip("?")) readInstruction();
    else readTag();
  }
  if (open.length > 0) throw new SyntaxError(`XML tag name mismatch (expected ${rawNames.at(-1)!})`);
  return pieces;
}

/** @throws SyntaxError for the target of an XML declaration, which is no instruction */
export function checkTarget(target: string): void {
  if (target.toLowerCase() === "xml") throw new SyntaxError("xml is a reserved identifier");
}

/** A piece of raw text. */
export function textToken(raw: string): ContentToken {
  const text = decode(raw);
  return raw.includes("&") ? new ResolvedText(text) : text;
}

/**
 * Nodes of a text, each on its own.
 * @throws TypeError for a prefix that nothing declares
 */
export function readNodes(source: string, settings: Settings, defaultUri: string, differences: Differences): XmlNode[] {
  const nodes = assembleChildren(readMarkup(source, settings, defaultUri, differences), settings, differences);
  for (const node of nodes) checkBound(node);
  return nodes;
}

/**
 * The one node of a text (ECMA-357 10.3); empty text for none.
 * @throws SyntaxError for several, and as above
 */
export function readNode(source: string, settings: Settings, defaultUri: string, differences: Differences): XmlNode {
  const nodes = readNodes(source, settings, defaultUri, differences);
  if (nodes.length > 1) throw new SyntaxError("syntax error");
  return nodes[0] ?? textNode("");
}

/** @throws TypeError when a prefix inside was never declared */
export function checkBound(node: XmlNode): void {
  if (!node.unbound) return;
  const open = [node as XmlElement];
  for (const element of open) {
    checkName(element.name);
    for (let index = 0; index < element.attributeCount; index++) checkName(element.attributeName(index));
    for (const child of element.nested) if (isElement(child) && child.unbound) open.push(child);
  }
}

function checkName({ prefix, uri }: NodeName): void {
  if (prefix && uri === "") throw new TypeError(`invalid XML namespace ${prefix}`);
}
