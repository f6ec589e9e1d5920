import { deleteRecord } from "../document/delete-record.ts";
import { matchingRows } from "../query/matching-rows.ts";
import { service } from "../dispatch/service.ts";
import { mistake } from "../../mistakes/mistake.ts";

const path = "xtk.session.DeleteCollection";

/**
 * "DeleteCollection" of the API reference: `(schema, where, ignoreDeleteStatus)` deletes the records of a `<where>` with its conditions, one by
 * one, as Write does. Records here have no delete status, so the third argument changes nothing.
 */
export const deleteCollection = service(path, ["text", "document", "boolean?"], ({ store, variables }, schemaId, where) => {
  const table = store.table(schemaId);
  if (where.name !== "where") throw mistake("missing-where", { call: path, element: where.name });
  for (const row of matchingRows(store, table, where, variables)) deleteRecord(store, table, row);
});
