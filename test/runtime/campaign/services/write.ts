import { schemaOf } from "../document/schema-of.ts";
import { writeRecord } from "../document/write-record.ts";
import { service } from "../dispatch/service.ts";
import { mistake } from "../../mistakes/mistake.ts";

const path = "xtk.session.Write";

/** "Write" of the API reference: one record with what hangs on it, straight into its table. */
export const write = service(path, ["document"], ({ store }, element) => {
  const table = schemaOf(path, element, store);
  const { name } = table.shape.schema;
  if (element.name !== name) throw mistake("wrong-root-element", { call: path, element: element.name, id: table.id, wanted: name });
  writeRecord(store, table, element);
});
