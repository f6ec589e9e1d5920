import { SaxesParser } from "saxes";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic, SourcePosition } from "../diagnostics/diagnostic.ts";

/** An element of a document. Comments and processing instructions are left out; a string is a text node, CDATA included. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
  position: SourcePosition;
}

/** Deeper documents are refused, so that whatever walks a tree can recurse. */
const maximumDepth = 200;

/**
 * Reads an XML 1.0 document. Only the five predefined entities are known and a document type declaration is refused, so nothing in the
 * text can expand or fetch anything.
 * @param text the document, byte order mark allowed
 * @param options.file the name diagnostics carry
 * @returns the root element, or undefined with one diagnostic
 */
export function readXml(text: string, options: { file: string }): { value: XmlElement | undefined; diagnostics: Diagnostic[] } {
  const { file } = options;
  const parser = new SaxesParser({ xmlns: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let failure: Diagnostic | undefined;
  let lineStart = 0;
  let line = 1;

  /** Position of an offset; offsets only grow, so the whole document costs one pass. */
  function positionOf(offset: number): SourcePosition {
    for (let next = text.indexOf("\n", lineStart); next !== -1 && next < offset; next = text.indexOf("\n", lineStart)) {
      lineStart = next + 1;
      line += 1;
    }
    return { file, line, column: offset - lineStart + 1 };
  }
  function fail(found: Diagnostic): void {
    failure ??= found;
  }

  parser.on("error", (error) => {
    const detail = error.message.replace(/^(?:\S+:)?\d+:\d+: /, "").replace(/\.$/, "");
    // The parser stands behind the character it stumbled over.
    fail(diagnostic("XTK4001", { detail }, { file, line: parser.line, column: Math.max(parser.columnIndex, 1) }));
  });
  parser.on("doctype", () => fail(diagnostic("XTK4002", {}, positionOf(text.indexOf("<!DOCTYPE")))));
  parser.on("opentag", (tag) => {
    if (failure) return;
    const position = positionOf(text.lastIndexOf("<", parser.position - 1));
    const element: XmlElement = { name: tag.name, attributes: new Map(Object.entries(tag.attributes)), children: [], position };
    if (open.length >= maximumDepth) return fail(diagnostic("XTK4003", { limit: String(maximumDepth) }, position));
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

  parser.write(text).close();
  return failure ? { value: undefined, diagnostics: [failure] } : { value: root, diagnostics: [] };
}
