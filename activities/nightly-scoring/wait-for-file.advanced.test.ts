import { expect, test } from "vitest";
import { createCampaign } from "xtkit/test";

const activity = "activities/nightly-scoring/wait-for-file.advanced.ts";
const vars = { filename: "/upload/orders.csv" };

test("goes on when the file is there", async () => {
  const campaign = createCampaign({ files: { "/upload/orders.csv": "id;total" } });
  const { completed, events, logs } = await campaign.run(activity, { vars });

  expect(completed).toBe(true);
  expect(events.map(({ name }) => name)).toEqual(["ready"]);
  expect(logs).toEqual([{ level: "info", message: "/upload/orders.csv: ready after 1" }]);
});

test("looks again in a minute, and gives up after an hour", async () => {
  const campaign = createCampaign({ files: {}, now: new Date("2026-03-01T00:00:00Z") });
  expect(await campaign.run(activity, { vars, recalls: 1 })).toMatchObject({ completed: false, events: [] });

  const { events } = await campaign.run(activity, { vars });
  expect(events.map(({ name }) => name)).toEqual(["missing"]);
  expect(campaign.clock.now()).toEqual(new Date("2026-03-01T00:59:00Z"));
});
