import { SaxesParser } from "saxes";
import { Prefixes } from "./prefixes.ts";
import { addAttribute, append, localName, makeDocument, makeElement, makeInstruction, makeText, prefixOf, type TreeNode, type TreeParent } from "./tree.ts";
import { declaredPrefix, isQualifiedName, XML_URI, XMLNS_URI } from "./xml-names.ts";

/**
 * Reads an XML 1.0 document with namespaces. The five predefined entities and character references are all there is to expand: a document
 * type declaration is refused, so nothing in the text can grow or fetch anything. Works with its own stack.
 * @param text the document, with or without prolog and byte order mark
 * @throws SyntaxError `2:5: unexpected close tag` for text that is not a well-formed document
 */
export function readDocument(text: string): TreeNode {
  // The parser's own namespace look-up walks outwards from each element: too slow for deep documents.
  const parser = new SaxesParser({ xmlns: false, defaultXMLVersion: "1.0", forceXMLVersion: true });
  const document = makeDocument();
  const prefixes = new Prefixes();
  const declared: (readonly string[])[] = [];
  // Names come again and again: each is looked at once, and the document holds it once.
  const known = new Map<string, string>();
  const check = (name: string): string => {
    const own = known.get(name);
    if (own !== undefined) return own;
    if (!isQualifiedName(name)) fail(`not a qualified name: ${name}`);
    known.set(name, name);
    return name;
  };
  // So does the white space between tags.
  const spaces = new Map<string, string>();
  const sharedText = (text: string): string => {
    if (text.length > LONGEST_SPACE || text.trim() !== "") return text;
    const own = spaces.get(text);
    if (own === undefined) spaces.set(text, text);
    return own ?? text;
  };
  let place = document;

  // Without a handler the parser goes on after errors in some places: the first one ends it here.
  parser.on("error", (error) => {
    const [, position = "", detail = error.message] = /^(?:[^:]*:)?(\d+:\d+): ([^]*)$/.exec(error.message) ?? [];
    throw new SyntaxError(`${position}${position && ": "}${detail.replace(/\.$/, "")}`);
  });
  const fail = (problem: string): never => {
    throw new SyntaxError(`${parser.line}:${parser.columnIndex}: ${problem}`);
  };
  // The parser's fields are looked up in a table, six times as slowly, once it has more than seven handlers: what is not in the text gets none.
  if (text.includes("<!DOCTYPE")) parser.on("doctype", () => fail("a document type declaration (<!DOCTYPE …>) is not read"));
  parser.on("opentag", ({ name, attributes }) => {
    const written = Object.keys(attributes);
    declared.push(bindDeclarations(written, attributes, prefixes, fail));
    const ownName = check(name);
    const names = written.length === 0 ? NONE : written.map(check);
    const element = makeElement(document, ownName, uriOf(name, prefixes, fail));
    let qualified = 0;
    for (const attribute of names) {
      if (attribute.includes(":")) qualified++;
      addAttribute(element, attribute, attributeUri(attribute, prefixes, fail), attributes[attribute]!);
    }
    if (qualified > 1) checkTwins(element, fail);
    append(place, element);
    place = element;
  });
  parser.on("closetag", () => {
    for (const prefix of declared.pop()!) prefixes.unbind(prefix);
    place = place.parent as TreeParent;
  });
  parser.on("text", (value) => {
    if (place === document) return;
    place.appendText(sharedText(value));
  });
  parser.on("cdata", (value) => append(place, makeText(document, value, "cdata")));
  parser.on("comment", (value) => append(place, makeText(document, value, "comment")));
  parser.on("processinginstruction", ({ target, body }) => {
    if (target.includes(":")) fail(`the name of an instruction has no prefix: ${target}`);
    append(place, makeInstruction(document, target, body));
  });
  parser.write(text).close();
  return document;
}

const NONE: readonly string[] = [];

/** Longer indentation is rare. */
const LONGEST_SPACE = 100;

type Fail = (problem: string) => never;

function bindDeclarations(names: readonly string[], attributes: Readonly<Record<string, string>>, prefixes: Prefixes, fail: Fail): readonly string[] {
  let bound: string[] | undefined;
  for (const name of names) {
    const prefix = declaredPrefix(name);
    if (prefix === undefined) continue;
    const uri = attributes[name]!;
    if (prefix === "xmlns" || uri === XMLNS_URI || (prefix === "xml") !== (uri === XML_URI)) fail(`${name}="${uri}" declares what is reserved`);
    if (prefix !== "" && uri === "") fail(`${name}="": a prefix can't be undeclared`);
    prefixes.bind(prefix, uri);
    (bound ??= []).push(prefix);
  }
  return bound ?? NONE;
}

function uriOf(name: string, prefixes: Prefixes, fail: Fail): string {
  return prefixes.lookUp(prefixOf(name)) ?? fail(`unbound namespace prefix: ${prefixOf(name)}`);
}

function attributeUri(name: string, prefixes: Prefixes, fail: Fail): string {
  if (name === "xmlns") return XMLNS_URI;
  return name.includes(":") ? uriOf(name, prefixes, fail) : "";
}

/** Two prefixes of one namespace can make one attribute of two (Namespaces in XML 1.0, 6.3). */
function checkTwins({ attributes }: TreeNode, fail: Fail): void {
  const seen = new Set<string>();
  for (const { name, uri } of attributes!.values()) {
    if (!uri) continue;
    const key = `${localName(name)} ${uri}`;
    if (seen.has(key)) fail(`duplicate attribute: ${name}`);
    seen.add(key);
  }
}
