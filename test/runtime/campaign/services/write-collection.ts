import { schemaOf } from "../document/schema-of.ts";
import { writeRecord } from "../document/write-record.ts";
import { service } from "../dispatch/service.ts";
import { mistake } from "../../mistakes/mistake.ts";

const path = "xtk.session.WriteCollection";

/** "WriteCollection" of the API reference: `<name-collection xtkschema="ns:name">` with one element per record, written one after the other. */
export const writeCollection = service(path, ["document"], ({ store }, element) => {
  const table = schemaOf(path, element, store);
  const { name } = table.shape.schema;
  if (element.name !== `${name}-collection`)
    throw mistake("wrong-root-element", { call: path, element: element.name, id: table.id, wanted: `${name}-collection` });
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.name !== name) throw mistake("other-member", { call: path, element: child.name, collection: `${name}-collection` });
    writeRecord(store, table, child);
  }
});
