import { expect, test } from "vitest";
import { createCampaign } from "xtkit/test";

const recipients = [
  { id: 1, email: "ann@example.com", lastName: "Ash", folder: { id: 10, name: "cusFrance" } },
  { id: 200, email: "bob@example.com", lastName: "O'Neil" },
  { id: 300, email: "cy@example.com", lastName: "Cole" },
  { id: 4, email: "dan@example.org" },
];

test("denylists the domain, highest id first", async () => {
  const campaign = createCampaign({ rows: { "nms:recipient": recipients } });
  const { logs, vars } = await campaign.run("activities/recipient-report/denylist-domain.ts", { vars: { domain: "example.com" } });

  expect(logs.map(({ message }) => message)).toEqual(["bob@example.com in no folder", "ann@example.com in cusFrance", "2 recipients left"]);
  expect(vars.recCount).toBe(2);
  expect(campaign.rows("nms:recipient").map(({ blackList }) => blackList)).toEqual([true, true, false, false]);
});

test("a wildcard in the variable is no wildcard", async () => {
  const campaign = createCampaign({ rows: { "nms:recipient": recipients } });
  const { vars } = await campaign.run("activities/recipient-report/denylist-domain.ts", { vars: { domain: "example%' OR 1 = 1" } });

  expect(vars.recCount).toBe(0);
});

test("leaves a protected folder alone", async () => {
  const campaign = createCampaign({ rows: { "nms:recipient": recipients } });
  await campaign.run("activities/recipient-report/denylist-domain.ts", { vars: { domain: "example.com", protectedFolder: "cusFrance" } });

  expect(campaign.rows("nms:recipient").map(({ blackList }) => blackList)).toEqual([false, true, false, false]);
});
