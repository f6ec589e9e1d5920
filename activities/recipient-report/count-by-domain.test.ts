import { expect, test } from "vitest";
import { createCampaign } from "xtkit/test";

const recipients = [
  { id: 1, email: "ann@example.com" },
  { id: 2, email: "bob@example.org" },
  { id: 3, email: "cy@example.com" },
  { id: 4, email: "" },
];

test("counts by domain and remembers the last id", async () => {
  const campaign = createCampaign({ rows: { "nms:recipient": recipients } });
  const { logs, instanceVars } = await campaign.run("activities/recipient-report/count-by-domain.ts", { vars: { minimumId: 1 } });

  expect(logs.map(({ message }) => message)).toEqual(["example.com: 2", "example.org: 1", "none: 1"]);
  expect(instanceVars.lastId).toBe(4);
});

test("leaves early when there is nobody", async () => {
  const campaign = createCampaign({ rows: { "nms:recipient": recipients } });
  const { logs, instanceVars } = await campaign.run("activities/recipient-report/count-by-domain.ts", { vars: { minimumId: 100 } });

  expect(logs).toEqual([{ level: "warning", message: "no recipient from 100 on" }]);
  expect(instanceVars.lastId).toBeUndefined();
});
