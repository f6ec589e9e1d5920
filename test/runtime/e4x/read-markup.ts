import { adopt, assembleChildren, type ContentToken } from "./assemble-children.ts";
import { bindNames } from "./bind-names.ts";
import type { Differences } from "./dialect.ts";
import { decode } from "./decode.ts";
import { makeComment, makeInstruction, startElement, type WrittenAttribute } from "./make-element.ts";
import { textNode, type XmlNode } from "./node.ts";
import type { Settings } from "./settings.ts";

const NAME = /[^\s<>/=?'"{}]+/y;
const ATTRIBUTE = /(\s*)([^\s<>/='"]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const LONE_ATTRIBUTE = /\s+[^\s<>/='"]+(?!\s*=)/y;
const TAG_END = /\s*(\/?>)/y;
const END_TAG = /([^\s<>/]*)\s*>/y;

interface Frame {
  element: XmlNode;
  rawName: string;
  tokens: ContentToken[];
}

/**
 * Content pieces of a text, as `new XML(text)` and `XMLList(text)` read it: the engine's own rules, not those of an XML 1.0 document
 * (ECMA-357 10.3.1). Works with its own stack.
 * @throws SyntaxError, TypeError as the engine does
 */
export function readMarkup(source: string, settings: Settings, defaultUri: string, differences: Differences): ContentToken[] {
  const root: ContentToken[] = [];
  const frames: Frame[] = [];
  let position = 0;

  const match = (pattern: RegExp, problem: string): RegExpExecArray => {
    pattern.lastIndex = position;
    const found = pattern.exec(source);
    if (found === null) throw new SyntaxError(problem);
    position = pattern.lastIndex;
    return found;
  };
  const until = (end: string, problem: string): string => {
    const index = source.indexOf(end, position);
    if (index < 0) throw new SyntaxError(problem);
    const text = source.slice(position, index);
    position = index + end.length;
    return text;
  };
  const add = (token: ContentToken): void => {
    (frames.at(-1)?.tokens ?? root).push(token);
  };
  const close = ({ element, tokens }: Frame): void => {
    adopt(element, assembleChildren(tokens, settings, differences));
    bindNames(element, defaultUri);
    add(element);
  };
  const readTag = (): void => {
    const rawName = match(NAME, "invalid XML name")[0];
    const attributes: WrittenAttribute[] = [];
    for (let end = at(TAG_END); end === null; end = at(TAG_END)) {
      const [, space, name, double, single] = match(ATTRIBUTE, attributeProblem());
      if (space === "") throw new SyntaxError("invalid XML tag syntax");
      attributes.push([name!, decode(double ?? single!)]);
    }
    const isPoint = match(TAG_END, "invalid XML tag syntax")[1] === "/>";
    const frame = { element: startElement(rawName, attributes), rawName, tokens: [] };
    if (isPoint) close(frame);
    else frames.push(frame);
  };
  const at = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    return pattern.exec(source);
  };
  const attributeProblem = (): string => {
    if (position >= source.length) return "unterminated XML tag";
    return at(LONE_ATTRIBUTE) ? "missing = in XML attribute" : "invalid XML attribute value";
  };
  const readEndTag = (): void => {
    const name = match(END_TAG, "invalid XML tag syntax")[1]!;
    const frame = frames.pop();
    if (frame === undefined) throw new SyntaxError("invalid XML tag syntax");
    if (name !== frame.rawName) throw new SyntaxError(`XML tag name mismatch (expected ${frame.rawName})`);
    close(frame);
  };
  const readInstruction = (): void => {
    const target = match(NAME, "invalid XML processing instruction")[0];
    if (target.toLowerCase() === "xml") throw new SyntaxError("xml is a reserved identifier");
    add(makeInstruction(target, until("?>", "unterminated XML processing instruction").trimStart(), settings));
  };

  while (position < source.length) {
    const next = source.indexOf("<", position);
    const end = next < 0 ? source.length : next;
    if (end > position) add(textToken(source.slice(position, end)));
    if (next < 0) break;
    position = next + 1;
    if (skip("!--")) add(makeComment(until("-->", "unterminated XML comment"), settings));
    else if (skip("![CDATA[")) add(textNode(normalizeLines(until("]]>", "unterminated CDATA section"))));
    else if (skip("?")) readInstruction();
    else if (skip("/")) readEndTag();
    else readTag();
  }
  if (frames.length > 0) throw new SyntaxError(`XML tag name mismatch (expected ${frames.at(-1)!.rawName})`);
  return root;

  function skip(text: string): boolean {
    if (!source.startsWith(text, position)) return false;
    position += text.length;
    return true;
  }
}

/** A piece of raw text. */
export function textToken(raw: string): ContentToken {
  return { text: decode(raw), isSpace: /^[ \t\r\n]*$/.test(raw) };
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
    open.push(...candidate.children.filter(({ unbound }) => unbound));
  }
}
