import { expect, test } from "vitest";
import { createCampaign } from "xtkit/test";

test("touches the recipients of the language that have an address", async () => {
  const campaign = createCampaign({
    rows: {
      "nms:recipient": [
        { id: 1, email: "ann@example.com", language: "fr" },
        { id: 2, email: "", language: "fr" },
        { id: 3, email: "cy@example.com", language: "en" },
      ],
    },
  });
  const { logs } = await campaign.run("activities/legacy-scripts/touch-recipients.js", { vars: { language: "fr" } });

  expect(logs).toEqual([{ level: "info", message: "1 recipients touched" }]);
  expect(campaign.rows("nms:recipient").map(({ account }) => account)).toEqual(["touched", "", ""]);
});
