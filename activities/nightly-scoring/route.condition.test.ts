import { expect, test } from "vitest";
import { createCampaign } from "xtkit/test";

test.each([
  [{ recCount: 0, score: 500 }, "nobody"],
  [{ recCount: 100001, score: 500 }, "large"],
  [{ recCount: 1, score: 100 }, "gold"],
  [{ recCount: 1, score: 99 }, "default"],
])("%o goes on over %s", async (vars, expected) => {
  const { transition } = await createCampaign().run("activities/nightly-scoring/route.condition.ts", { vars });
  expect(transition).toBe(expected);
});
