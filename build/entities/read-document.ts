import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { readNotation } from "../xml/notation.ts";
import { attributeOf, childOf, type ElementSpan, scanXml } from "../xml/scan-xml.ts";
import { type Edit, spliceText } from "../xml/splice-text.ts";
import { inheritedSpaces } from "./inherited-spaces.ts";
import { lineEndOf } from "./line-end.ts";

/** A record of the server in a document. */
export interface Entity {
  /** Schema of the record: `xtk:workflow`. */
  schema: string;
  element: ElementSpan;
  /** The text that the element's offsets are of. */
  text: string;
  /** The record is all of the document: what stands around its element is part of it. */
  isDocument: boolean;
  /** The elements that it is in, the outermost first. */
  around: readonly ElementSpan[];
}

/** The header of a package: its attributes, and its description. */
export type PackageHeader = ReadonlyMap<string, string>;

/** Elements of records that need no other sign, and their schemas. */
const BY_ELEMENT: ReadonlyMap<string, string> = new Map(
  ["workflow", "javascript", "jst", "jssp", "sql", "srcSchema", "form", "navtree", "option"].map((name) => [name, `xtk:${name}`]),
);

/** What `xtkit import` reads, in a sentence. */
const READABLE = "a workflow, a package, or a record such as <javascript>, <jssp>, <sql> or <srcSchema>, alone or in a collection";

/**
 * Reads the records of a document: a package of the console's export, one record as the console shows it, or the collection that a query gives.
 * @param text without a byte order mark
 */
export function readDocument(text: string, file: string): { entities: Entity[]; header?: PackageHeader; diagnostics: Diagnostic[] } {
  const { value: root, diagnostics } = scanXml(text, { file });
  if (root === undefined) return { entities: [], diagnostics: diagnostics.map((each) => withFrame(each, text)) };
  const part = (element: ElementSpan, schema: string, around: readonly ElementSpan[]): Entity => ({
    schema,
    element,
    text,
    isDocument: false,
    around,
  });
  if (root.name === "package" || root.children.some(({ name }) => name === "package")) {
    const element = root.name === "package" ? root : root.children.find(({ name }) => name === "package")!;
    const entities = element.children
      .filter(({ name }) => name === "entities")
      .flatMap((group) =>
        group.children.map((child) =>
          part(child, attributeOf(group, "schema") ?? schemaOfElement(child) ?? `xtk:${child.name}`, [...new Set([root, element]), group]),
        ),
      );
    return { entities, header: headerOf(text, element), diagnostics: [] };
  }
  if (root.name.endsWith("-collection")) {
    return { entities: root.children.map((child) => part(child, schemaOfElement(child) ?? `xtk:${child.name}`, [root])), diagnostics: [] };
  }
  const schema = schemaOfElement(root);
  if (schema !== undefined) return { entities: [{ schema, element: root, text, isDocument: true, around: [] }], diagnostics: [] };
  const found = diagnostic("XTK5110", { file, element: root.name, readable: READABLE }, root.position);
  return { entities: [], diagnostics: [withFrame(found, text)] };
}

/** Attributes, and the text of `<desc>` as the description. */
function headerOf(text: string, element: ElementSpan): PackageHeader {
  const header = new Map(element.attributes.map(({ name, value }) => [name, value]));
  const desc = childOf(element, "desc");
  const read = desc && readNotation(text.slice(desc.contentStart, desc.contentEnd), "\n");
  if (read && read.text !== "") header.set("description", read.text);
  return header;
}

/** The schema of a record, where its element tells it. */
export function schemaOfElement(element: ElementSpan): string | undefined {
  return attributeOf(element, "xtkschema") ?? BY_ELEMENT.get(element.name);
}

/** The text of a record after some edits: all of its document, or the record with a line end behind it. */
export function recordText({ text, element, isDocument, around }: Entity, edits: readonly Edit[]): string {
  if (isDocument) return spliceText(text, edits);
  return spliceText(text, [...inheritedSpaces(text, element, around), ...edits], element) + lineEndOf(text);
}
