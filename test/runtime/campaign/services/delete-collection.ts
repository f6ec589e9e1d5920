import { deleteRecord } from "../document/delete-record.ts";
import { matchingRows } from "../query/matching-rows.ts";
import { documentArgument, textArgument } from "../wire/arguments.ts";
import type { Service } from "./service.ts";

const path = "xtk.session.DeleteCollection";

/**
 * "DeleteCollection" of the API reference: `(schema, where, ignoreDeleteStatus)` deletes the records of a `<where>` with its conditions, one by
 * one, as Write does. Records here have no delete status, so the third argument changes nothing.
 */
export const deleteCollection: Service = {
  path,
  run: (args, { store, variables }) => {
    const table = store.table(textArgument(path, args));
    const where = documentArgument(path, args, 1);
    if (where.name !== "where") throw new Error(`${path}: argument 2 is a <${where.name}>, not a <where>`);
    for (const row of matchingRows(store, table, where, variables)) deleteRecord(store, table, row);
    return undefined;
  },
};
