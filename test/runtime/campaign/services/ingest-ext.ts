import { readStagedDocument, stageByKey, stagingTableOf } from "../document/stage-record.ts";
import { service } from "../dispatch/service.ts";

const path = "xtk.session.IngestExt";

/** Campaign v8, "New Campaign APIs": updates by key in the staging table, inserts when the key is in neither table. Gives nothing. */
export const ingestExt = service(path, ["document"], ({ store }, element) => {
  const table = stagingTableOf(path, element, store);
  const document = readStagedDocument(path, element, table, store);
  if (!document.key?.length)
    throw new Error(`${path}: <${element.name}> has no _key: name the fields to find the record by, for example _key="@id"`);
  stageByKey(store, table, document, element);
});
