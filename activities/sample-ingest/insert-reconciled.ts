import { x } from "xtkit/xml";

/** Insert with reconciliation: `_key` names the field that identifies the row, and its value is given. */
export default function () {
  const row = x("sampleTableStg", {
    _key: "@id",
    id: "f5a43e10-2f2c-4a0e-9d9a-6a5f0f1d7b21",
    testcol1: "testValue1",
    testcol2: "testValue2",
    xtkschema: "dem:sampleTableStg",
  });
  const uuid = xtk.session.Ingest(row);
  // The caller knows the key, so the server returns an empty text.
  logInfo(uuid === "" ? "row f5a43e10 staged" : `unexpected key ${uuid}`);
}
