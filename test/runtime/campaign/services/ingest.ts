import { insertStaged, readStagedDocument, stageByKey, stagingTableOf } from "../document/stage-record.ts";
import { service } from "../dispatch/service.ts";

const path = "xtk.session.Ingest";

/** Campaign v8, "Specific FFDA Campaign APIs": inserts into the staging table. Gives the new UUID; with a `_key`, whose value is the key, gives "". */
export const ingest = service(path, ["document"], ({ store }, element) => {
  const table = stagingTableOf(path, element, store);
  const document = readStagedDocument(path, element, table, store);
  if (document.key) {
    stageByKey(store, table, document, element);
    return "";
  }
  const uuid = store.identifiers.nextUuid();
  if (table.shape.schema.autopk) document.values.set("@id", uuid);
  insertStaged(store, table, document.values);
  return uuid;
});
