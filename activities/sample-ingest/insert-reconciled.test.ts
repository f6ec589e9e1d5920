import { expect, test } from "vitest";
import { createCampaign } from "xtkit/test";

test("stages the row under the given key", async () => {
  const campaign = createCampaign({ schemas: ["types/schemas/dem-sampleTable.xml"] });
  const { logs } = await campaign.run("activities/sample-ingest/insert-reconciled.ts");

  expect(campaign.rows("dem:sampleTableStg")).toMatchObject([{ id: "f5a43e10-2f2c-4a0e-9d9a-6a5f0f1d7b21", testcol1: "testValue1" }]);
  expect(logs).toEqual([{ level: "info", message: "row f5a43e10 staged" }]);
});

test("running it twice leaves one row", async () => {
  const campaign = createCampaign({ schemas: ["types/schemas/dem-sampleTable.xml"] });
  await campaign.run("activities/sample-ingest/insert-reconciled.ts");
  await campaign.run("activities/sample-ingest/insert-reconciled.ts");

  expect(campaign.rows("dem:sampleTableStg")).toHaveLength(1);
});
