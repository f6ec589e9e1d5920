import { expect, test } from "vitest";
import { createCampaign } from "xtkit/test";

const schemas = ["types/schemas/dem-sampleTable.xml"];

test("stages one row and logs its key", async () => {
  const campaign = createCampaign({ schemas });
  const { logs } = await campaign.run("activities/sample-ingest/insert.ts");

  const [row] = campaign.rows("dem:sampleTableStg");
  expect(row).toMatchObject({ testcol1: "testValue1", testcol2: "testValue2" });
  expect(logs).toEqual([{ level: "info", message: row?.id }]);
});

test("the cloud table has the row after replication only", async () => {
  const campaign = createCampaign({ schemas });
  await campaign.run("activities/sample-ingest/insert.ts");

  expect(campaign.rows("dem:sampleTable")).toEqual([]);
  campaign.replicate("dem:sampleTable");
  expect(campaign.rows("dem:sampleTable")).toMatchObject([{ testcol1: "testValue1" }]);
});
