import { readStagedDocument, stageByKey, stagingTableOf } from "../document/stage-record.ts";
import { service } from "../dispatch/service.ts";
import { mistake } from "../../mistakes/mistake.ts";

const path = "xtk.session.IngestExt";

/** Campaign v8, "Specific FFDA Campaign APIs": updates by key in the staging table, inserts when the key is in neither table. Gives nothing. */
export const ingestExt = service(path, ["document"], ({ store }, element) => {
  const table = stagingTableOf(path, element, store);
  const document = readStagedDocument(path, element, table, store);
  if (!document.key?.length) throw mistake("missing-key", { call: path, element: element.name, example: "@id" });
  stageByKey(store, table, document, element);
});
