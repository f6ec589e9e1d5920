import { expect, test } from "vitest";
import { createCampaign } from "xtkit/test";

const rows = { "xtk:folder": [{ id: 10, name: "cusFrance" }], "nms:recipient": [{ id: 1, email: "ann@example.com", firstName: "Ann" }] };

test("writes a recipient per line and links the folder of its country", async () => {
  const campaign = createCampaign({ rows });
  const { vars } = await campaign.run("activities/recipient-import/write-list.tsx", { vars: { lines: "ann@example.com;FR\nbob@example.com;DE\n", skipDenylisted: "true" } });

  expect(campaign.rows("nms:recipient")).toMatchObject([
    { email: "ann@example.com", firstName: "Ann", "folder-id": 10 },
    { email: "bob@example.com", "folder-id": 0 },
  ]);
  expect(vars.recCount).toBe(2);
});

test("adds the control address unless told otherwise", async () => {
  const campaign = createCampaign();
  await campaign.run("activities/recipient-import/write-list.tsx", { vars: { lines: "bob@example.com;DE", skipDenylisted: "false" } });

  expect(campaign.rows("nms:recipient").map(({ email }) => email)).toEqual(["bob@example.com", "control@example.com"]);
});
