import { SaxesParser } from "saxes";
import { ScopedNames } from "./scoped-names.ts";
import { ELSEWHERE, Tape } from "./tape.ts";
import { makeDocument, makeInstruction, makeText, type TreeNode } from "./tree.ts";
import { WrittenAttributes } from "./written-attributes.ts";

/**
 * Reads an XML 1.0 document with namespaces. The five predefined entities and character references are all there is to expand: a document
 * type declaration is refused, so nothing in the text can grow or fetch anything. Works with its own stack.
 * @param text the document, with or without prolog and byte order mark
 * @throws SyntaxError `2:5: unexpected close tag` for text that is not a well-formed document
 */
export function readDocument(text: string): TreeNode {
  // The parser's own namespace look-up walks outwards from each element: too slow for deep documents.
  const parser = new SaxesParser({ xmlns: false, defaultXMLVersion: "1.0", forceXMLVersion: true });
  const fail = (problem: string): never => {
    throw new SyntaxError(`${parser.line}:${parser.columnIndex}: ${problem}`);
  };
  const document = makeDocument();
  const names = new ScopedNames(fail);
  const tape = new Tape(text, names.all);
  const attributes = new WrittenAttributes();
  // The parser is one character behind what it gives, and gives most of it just as it is written. A slice of a long text is compared many
  // times as fast as `startsWith` does it.
  const startOf = (value: string): number => {
    const start = parser.position - 1 - value.length;
    return text.slice(start, start + value.length) === value ? start : ELSEWHERE;
  };

  // The parser's fields are looked up in a table, six times as slowly, once it has more than seven handlers. So there is none for errors, which
  // it throws by itself then, and one for document types where there can be one.
  if (text.includes("<!DOCTYPE") && !ROOT_AT_ONCE.test(text))
    parser.on("doctype", () => fail("a document type declaration (<!DOCTYPE …>) is not read"));
  // One by one, where the attributes of the tag itself would come in a table.
  parser.on("attribute", ({ name, value }) => attributes.add(name, value, startOf(value)));
  parser.on("opentag", ({ name }) => {
    tape.startElement(names.enter(name, attributes), names.attributeNames, attributes);
    attributes.clear();
  });
  parser.on("closetag", () => {
    names.leave();
    tape.end();
  });
  parser.on("text", (value) => {
    if (tape.depth > 1) tape.addText(value, startOf(value));
  });
  parser.on("cdata", (value) => tape.addLeaf(makeText(document, value, "cdata")));
  parser.on("comment", (value) => tape.addLeaf(makeText(document, value, "comment")));
  parser.on("processinginstruction", ({ target, body }) => {
    if (target.includes(":")) fail(`the name of an instruction has no prefix: ${target}`);
    tape.addLeaf(makeInstruction(document, target, body));
  });
  tape.startDocument();
  try {
    parser.write(text).close();
  } catch (error) {
    throw syntaxError(error);
  }
  tape.endDocument(document);
  return document;
}

/** Text with nothing before its root element but an XML declaration: no document type, though there may be one in its content. */
const ROOT_AT_ONCE = /^\uFEFF?(?:<\?xml[^>]*\?>)?\s*<[A-Za-z]/;

/** The parser's own errors as they are shown; others as they are. */
function syntaxError(error: unknown): unknown {
  if (!(error instanceof Error) || Object.getPrototypeOf(error) !== Error.prototype) return error;
  const [, position = "", detail = error.message] = /^(?:[^:]*:)?(\d+:\d+): ([^]*)$/.exec(error.message) ?? [];
  return new SyntaxError(`${position}${position && ": "}${detail.replace(/\.$/, "")}`);
}
