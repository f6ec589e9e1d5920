import { x } from "xtkit/xml";

export default function () {
  const row = x("sampleTableStg", { testcol1: "testValue1", testcol2: "testValue2", xtkschema: "dem:sampleTableStg" });
  const uuid = xtk.session.Ingest(row);
  logInfo(uuid);
}
