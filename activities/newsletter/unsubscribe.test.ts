import { expect, test } from "vitest";
import { createCampaign } from "xtkit/test";

const rows = {
  "nms:service": [{ id: 5, name: "newsletter", label: "Newsletter" }],
  "nms:recipient": [{ id: 1, email: "ann@example.com" }],
  "nms:subscription": [{ "service-id": 5, "recipient-id": 1 }],
};

test("the subscription ends with replication", async () => {
  const campaign = createCampaign({ rows });
  await campaign.run("activities/newsletter/unsubscribe.tsx", { vars: { email: "ann@example.com", service: "newsletter" } });

  expect(campaign.rows("nms:subscription")).toHaveLength(1);
  campaign.replicate();
  expect(campaign.rows("nms:subscription")).toEqual([]);
});

test("without a service the recipient goes to the denylist", async () => {
  const campaign = createCampaign({ rows });
  const { logs } = await campaign.run("activities/newsletter/unsubscribe.tsx", { vars: { email: "ann@example.com" } });

  expect(logs).toEqual([{ level: "info", message: "ann@example.com: denylisted" }]);
  campaign.replicate();
  expect(campaign.rows("nms:recipient")).toMatchObject([{ blackList: true }]);
});
