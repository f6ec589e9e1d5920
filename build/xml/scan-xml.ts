import type { Diagnostic, SourcePosition } from "../diagnostics/diagnostic.ts";
import { MAXIMUM_DEPTH, parseStrictly, tooDeep } from "./strict-parser.ts";

/** An attribute, and where it stands in the text. */
export interface AttributeSpan {
  name: string;
  /** Its value, references resolved. */
  value: string;
  /** Offset of the white space before it. */
  start: number;
  /** Offset behind its closing quote. */
  end: number;
}

/** An element, and where its parts stand in the text. All offsets are of UTF-16 units. */
export interface ElementSpan {
  name: string;
  attributes: AttributeSpan[];
  /** The elements in it; other content is the text between them. */
  children: ElementSpan[];
  position: SourcePosition;
  /** Offset of its `<`. */
  start: number;
  /** Offset behind the `>` of its start tag. */
  contentStart: number;
  /** Offset of its end tag; `contentStart` where it has none. */
  contentEnd: number;
  /** Offset behind the element. */
  end: number;
  /** `<a/>` */
  isSelfClosing: boolean;
}

/**
 * Reads where things stand in an XML document, so that some of it can be changed and all else stays as it is, to the byte.
 * @param text the document, without a byte order mark; a document type declaration is refused
 * @param options.file the name diagnostics carry
 * @returns the root element, or undefined with one diagnostic
 */
export function scanXml(text: string, options: { file: string }): { value: ElementSpan | undefined; diagnostics: Diagnostic[] } {
  const open: ElementSpan[] = [];
  let root: ElementSpan | undefined;
  let attributes: AttributeSpan[] = [];
  let previous = 0;
  const failure = parseStrictly(text, options, (parser, { positionOf, fail, isFailed }) => {
    parser.on("opentagstart", ({ name }) => {
      if (isFailed()) return;
      const start = text.lastIndexOf("<", parser.position - 1);
      const position = positionOf(start);
      if (open.length >= MAXIMUM_DEPTH) return fail(tooDeep(position));
      previous = start + 1 + name.length;
      attributes = [];
      const element = { name, attributes, children: [], position, start, contentStart: start, contentEnd: start, end: start };
      const span: ElementSpan = { ...element, isSelfClosing: false };
      if (open.length > 0) open.at(-1)!.children.push(span);
      else root ??= span;
      open.push(span);
    });
    parser.on("attribute", ({ name, value }) => {
      attributes.push({ name, value, start: previous, end: parser.position });
      previous = parser.position;
    });
    parser.on("opentag", ({ isSelfClosing }) => {
      const element = open.at(-1);
      if (element === undefined) return;
      element.isSelfClosing = isSelfClosing;
      element.contentStart = element.contentEnd = parser.position;
    });
    parser.on("closetag", () => {
      const element = open.pop();
      if (element === undefined) return;
      element.end = parser.position;
      if (!element.isSelfClosing) element.contentEnd = text.lastIndexOf("</", parser.position - 1);
    });
  });
  return failure ? { value: undefined, diagnostics: [failure] } : { value: root, diagnostics: [] };
}

/** The value of an attribute. */
export function attributeOf({ attributes }: ElementSpan, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

/** The first child of a name. */
export function childOf(element: ElementSpan | undefined, name: string): ElementSpan | undefined {
  return element?.children.find((child) => child.name === name);
}
