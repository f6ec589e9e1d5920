import type { Diagnostic, SourcePosition } from "../diagnostics/diagnostic.ts";
import { MAXIMUM_DEPTH, parseStrictly, tooDeep } from "../xml/strict-parser.ts";

/** An element of a document. Comments and processing instructions are left out; a string is a text node, CDATA included. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
  position: SourcePosition;
}

/**
 * Reads an XML 1.0 document. Only the five predefined entities are known and a document type declaration is refused, so nothing in the
 * text can expand or fetch anything.
 * @param text the document, byte order mark allowed
 * @param options.file the name diagnostics carry
 * @returns the root element, or undefined with one diagnostic
 */
export function readXml(text: string, options: { file: string }): { value: XmlElement | undefined; diagnostics: Diagnostic[] } {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  const failure = parseStrictly(text, options, (parser, { positionOf, fail, isFailed }) => {
    parser.on("opentag", (tag) => {
      if (isFailed()) return;
      const position = positionOf(text.lastIndexOf("<", parser.position - 1));
      const element: XmlElement = { name: tag.name, attributes: new Map(Object.entries(tag.attributes)), children: [], position };
      if (open.length >= MAXIMUM_DEPTH) return fail(tooDeep(position));
      if (open.length > 0) open.at(-1)!.children.push(element);
      else root ??= element;
      open.push(element);
    });
    parser.on("closetag", () => {
      open.pop();
    });
    const addText = (content: string): void => {
      open.at(-1)?.children.push(content);
    };
    parser.on("text", addText);
    parser.on("cdata", addText);
  });
  return failure ? { value: undefined, diagnostics: [failure] } : { value: root, diagnostics: [] };
}
