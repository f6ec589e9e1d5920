import { expect, test } from "vitest";
import { createCampaign } from "xtkit/test";

const schemas = ["types/schemas/dem-sampleTable.xml"];
const ID = "0b0d2f34-61c5-4c0e-8b8f-2f7f4f9b1c11";

test("updates a row that is staged", async () => {
  const campaign = createCampaign({ schemas, rows: { "dem:sampleTableStg": [{ id: ID, testcol1: "old", testcol2: "old" }] } });
  await campaign.run("activities/sample-ingest/update.tsx", { vars: { sampleId: ID, score: 72 } });

  expect(campaign.rows("dem:sampleTableStg")).toMatchObject([{ id: ID, testcol1: "score 72", testcol2: "high" }]);
});

test("inserts the row when the key is not there", async () => {
  const campaign = createCampaign({ schemas });
  await campaign.run("activities/sample-ingest/update.tsx", { vars: { sampleId: ID, score: 12 } });

  expect(campaign.rows("dem:sampleTableStg")).toMatchObject([{ id: ID, testcol2: "low" }]);
});
