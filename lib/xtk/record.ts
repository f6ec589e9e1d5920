import { isXml, x } from "../xml.ts";

/** What this file reads of a record; its type for authors is `XtkRecord`. */
interface AnyRecord {
  [name: string]: unknown;
}

/** An element: plain values are attributes, objects and arrays of objects child elements, `$` is the text. */
function recordElement(tag: string, attributes: { [name: string]: XmlAttribute }, content: AnyRecord): XML {
  const children: XmlChild[] = [];
  for (const name of Object.keys(content)) {
    const value = content[name];
    if (value instanceof Date)
      throw new TypeError(
        '"' + name + '" of a record is a Date: write it as the server reads it, with formatDate(value, "%4Y-%2M-%2D %2H:%2N:%2S")',
      );
    if (name === "$") children.push(value as XmlChild);
    else if (Array.isArray(value))
      for (let index = 0; index < value.length; index++) children.push(recordElement(name, {}, value[index] as AnyRecord));
    else if (typeof value === "object" && value !== null && !isXml(value)) children.push(recordElement(name, {}, value as AnyRecord));
    else attributes[name] = value as XmlAttribute;
  }
  return x(tag, attributes, children);
}

/** The element's name: the schema's. */
function elementName(schema: string): string {
  return schema.substring(schema.indexOf(":") + 1);
}

/**
 * A record as a document for `xtk.session.Write`, `Ingest`, `IngestExt`: an element named after the schema, with `xtkschema`.
 * @param schema id of the schema, `"nms:recipient"`; that of the staging table for Ingest, `"nms:recipientStg"`
 * @param document attributes by name; links and groups of fields nested; collections as arrays; `$` is the text of an element
 * @throws TypeError for a Date; in tests for `null` and `undefined`, which the server would write as text
 * @see Campaign documentation, "Data oriented APIs"
 */
export const record: XtkRecordBuilder = ((schema: string, document: AnyRecord) =>
  recordElement(elementName(schema), { xtkschema: schema }, document)) as unknown as XtkRecordBuilder;

/**
 * Writes one record with its links and collections, with names and values checked.
 *
 *     write("nms:recipient", { _operation: "insertOrUpdate", _key: "@email", email, folder: { _operation: "none", _key: "@name", name: "cusFrance" } });
 * @param schema id of the schema
 * @param document as for `record`
 * @throws as `xtk.session.Write`
 * @see Campaign reference, sm-session-Write
 */
export const write: XtkWriter = ((schema: string, document: AnyRecord) =>
  xtk.session.Write(recordElement(elementName(schema), { xtkschema: schema }, document))) as unknown as XtkWriter;

/**
 * Writes several records of one schema in one call.
 * @param schema id of the schema
 * @param documents each as for `record`, with its own `_operation` and `_key`
 * @throws as `xtk.session.WriteCollection`
 * @see Campaign reference, sm-session-WriteCollection
 */
export const writeCollection: XtkCollectionWriter = ((schema: string, documents: readonly AnyRecord[]) => {
  const name = elementName(schema);
  const elements: XML[] = [];
  for (let index = 0; index < documents.length; index++) elements.push(recordElement(name, {}, documents[index]!));
  xtk.session.WriteCollection(x(name + "-collection", { xtkschema: schema }, elements));
}) as unknown as XtkCollectionWriter;
