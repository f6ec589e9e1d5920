import { adopt, assembleChildren, ResolvedText, type ContentToken } from "./assemble-children.ts";
import { bindNames, readName } from "./bind-names.ts";
import { decode } from "./decode.ts";
import type { Differences } from "./dialect.ts";
import { makeComment, makeInstruction, startElement } from "./make-element.ts";
import { MarkupScanner } from "./markup-scanner.ts";
import { isElement, textNode, type NodeName, type XmlElement, type XmlNode } from "./node.ts";
import type { Settings } from "./settings.ts";

/** An element whose end tag is still to come. */
interface Frame {
  element: XmlElement;
  rawName: string;
  /** Where its content starts among the pieces. */
  start: number;
}

/**
 * Content pieces of a text, as `new XML(text)` and `XMLList(text)` read it: the engine's own rules, not those of an XML 1.0 document
 * (ECMA-357 10.3.1). Works with its own stack.
 * @throws SyntaxError, TypeError as the engine does
 */
export function readMarkup(source: string, settings: Settings, defaultUri: string, differences: Differences): ContentToken[] {
  const scanner = new MarkupScanner(source);
  /** Those of the open elements one behind another: when one ends, its own are the last. */
  const pieces: ContentToken[] = [];
  const frames: Frame[] = [];
  // Names come again and again: each is read once.
  const names = new Map<string, NodeName>();
  const nameOf = (raw: string): NodeName => {
    let name = names.get(raw);
    if (name === undefined) names.set(raw, (name = readName(raw)));
    return name;
  };
  const close = (element: XmlElement, start: number): void => {
    if (pieces.length > start) {
      adopt(element, assembleChildren(pieces, settings, differences, start));
      pieces.length = start;
    }
    bindNames(element, defaultUri);
    pieces.push(element);
  };
  const readTag = (): void => {
    const isPoint = scanner.readTag();
    const element = startElement(scanner.tagName, scanner.attributes, scanner.attributesLength, nameOf);
    if (isPoint) close(element, pieces.length);
    else frames.push({ element, rawName: scanner.tagName, start: pieces.length });
  };
  const readEndTag = (): void => {
    const name = scanner.readEndTag(frames.at(-1)?.rawName);
    const frame = frames.pop();
    if (frame === undefined) throw new SyntaxError("invalid XML tag syntax");
    if (name !== frame.rawName) throw new SyntaxError(`XML tag name mismatch (expected ${frame.rawName})`);
    close(frame.element, frame.start);
  };
  const readInstruction = (): void => {
    const target = scanner.readTarget();
    if (target.toLowerCase() === "xml") throw new SyntaxError("xml is a reserved identifier");
    pieces.push(makeInstruction(target, scanner.readUntil("?>", "unterminated XML processing instruction").trimStart(), settings));
  };

  while (!scanner.isAtEnd()) {
    const text = scanner.readText();
    if (text !== "") pieces.push(text);
    if (!scanner.skip("<")) break;
    if (scanner.skip("/")) readEndTag();
    else if (scanner.skip("!--")) pieces.push(makeComment(scanner.readUntil("-->", "unterminated XML comment"), settings));
    else if (scanner.skip("![CDATA[")) pieces.push(textNode(normalizeLines(scanner.readUntil("]]>", "unterminated CDATA section"))));
    else if (scanner.skip("?")) readInstruction();
    else readTag();
  }
  if (frames.length > 0) throw new SyntaxError(`XML tag name mismatch (expected ${frames.at(-1)!.rawName})`);
  return pieces;
}

/** A piece of raw text. */
export function textToken(raw: string): ContentToken {
  const text = decode(raw);
  return raw.includes("&") ? new ResolvedText(text) : text;
}

/** CDATA and embedded text with the line ends of XML. */
export function normalizeLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
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

/** @throws TypeError when a prefix inside was never declared */
export function checkBound(node: XmlNode): void {
  if (!node.unbound) return;
  const open = [node];
  for (const candidate of open) {
    const name = [candidate, ...candidate.attributes].find(({ name }) => name?.prefix && name.uri === "")?.name;
    if (name) throw new TypeError(`invalid XML namespace ${name.prefix}`);
    for (const child of candidate.children) if (isElement(child) && child.unbound) open.push(child);
  }
}
