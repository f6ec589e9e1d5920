import { schemaOf } from "../document/schema-of.ts";
import { writeRecord } from "../document/write-record.ts";
import { service } from "../dispatch/service.ts";

const path = "xtk.session.WriteCollection";

/** "WriteCollection" of the API reference: `<name-collection xtkschema="ns:name">` with one element per record, written one after the other. */
export const writeCollection = service(path, ["document"], ({ store }, element) => {
  const table = schemaOf(path, element, store);
  const { name } = table.shape.schema;
  if (element.name !== `${name}-collection`)
    throw new Error(`${path}: the root element is <${element.name}>, and the schema ${table.id} wants <${name}-collection>`);
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.name !== name) throw new Error(`${path}: <${child.name}> in a <${name}-collection>`);
    writeRecord(store, table, child);
  }
});
