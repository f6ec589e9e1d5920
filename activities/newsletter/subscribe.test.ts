import { expect, test } from "vitest";
import { createCampaign } from "xtkit/test";

const rows = { "nms:service": [{ id: 5, name: "newsletter", label: "Newsletter" }] };

test("the subscription is there after replication", async () => {
  const campaign = createCampaign({ rows });
  const { logs } = await campaign.run("activities/newsletter/subscribe.ts", { vars: { email: "ann@example.com" } });

  expect(logs).toEqual([{ level: "info", message: "ann@example.com: subscription requested" }]);
  expect(campaign.rows("nms:subscription")).toEqual([]);
  campaign.replicate();
  expect(campaign.rows("nms:subscription")).toMatchObject([{ "service-id": 5 }]);
});
