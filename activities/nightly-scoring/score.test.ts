import { expect, test } from "vitest";
import { createCampaign } from "xtkit/test";

test("scores, after its initialisation script", async () => {
  const campaign = createCampaign({ rows: { "nms:recipient": [{ id: 7, email: "ann@example.com" }] }, now: new Date("2026-03-01T08:00:00Z") });
  const { logs, vars, activity } = await campaign.run("activities/nightly-scoring/score.ts", {
    vars: { recipientId: 7, orders: 9, spent: 1050, segment: "A" },
  });

  expect(logs).toEqual([{ level: "info", message: "2026-03-01 ann@example.com 7: gold" }]);
  expect(vars.score).toBe(100);
  expect(activity.label).toBe("Score A");
});
