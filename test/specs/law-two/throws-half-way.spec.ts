import { describe, expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { evaluateBundled } from "../../runtime/run/run-activity.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";

const entry = "activities/w/half.ts";
const source = {
  [entry]: `import { x } from "xtkit/xml";
export default function () {
  instance.vars.step = "staging";
  const uuid = xtk.session.Ingest(x("sampleTableStg", { testcol1: "a", xtkschema: "dem:sampleTableStg" }));
  xtk.session.Write(x("recipient", { xtkschema: "nms:recipient", _operation: "insert", email: "ann@example.com" }));
  nms.subscription.Subscribe("newsletter", x("recipient", { _key: "@email", email: "bob@example.com", xtkschema: "nms:recipient" }), true);
  logInfo("staged " + uuid.length);
  vars.uuid = uuid;
  throw new Error("half-way");
}
`,
};

type Server = ReturnType<typeof createCampaign>;
const server = (): Server =>
  createCampaign({
    root: temporaryProject(source),
    schemas: [`${REPOSITORY}/types/schemas/dem-sampleTable.xml`],
    rows: { "nms:service": [{ id: 5, name: "newsletter", label: "Newsletter" }] },
  });

const ways: [string, (campaign: Server) => Promise<unknown>][] = [
  [
    "the TypeScript source",
    (campaign) => campaign.call(async () => ((await evaluateBundled(campaign.root, entry)).default as () => void)(), { workflow: "w" }),
  ],
  [
    "the emitted script",
    async (campaign) => {
      const { code } = await compile({ root: campaign.root, entry });
      return runScript(code as string, { campaign, filename: entry, workflow: "w" });
    },
  ],
];

describe.each(ways)("an activity that throws half-way, %s", (_, run) => {
  test("loses nothing: rows, staged rows, subscriptions, journal", async () => {
    const campaign = server();
    await expect(run(campaign)).rejects.toThrow("half-way");

    expect(campaign.logs).toEqual([{ level: "info", message: "staged 36" }]);
    expect(campaign.rows("nms:recipient")).toMatchObject([{ email: "ann@example.com" }]);
    expect(campaign.rows("dem:sampleTableStg")).toMatchObject([{ testcol1: "a" }]);
    // What is staged, the subscription too, waits for the replication and is not lost either.
    expect(campaign.rows("dem:sampleTable")).toEqual([]);
    expect(campaign.rows("nms:subscription")).toEqual([]);
    campaign.replicate();
    expect(campaign.rows("dem:sampleTable")).toMatchObject([{ testcol1: "a" }]);
    expect(campaign.rows("nms:subscription")).toHaveLength(1);
    expect(
      campaign
        .rows("nms:recipient")
        .map(({ email }) => email)
        .sort(),
    ).toEqual(["ann@example.com", "bob@example.com"]);
    expect(campaign.calls().map(({ path }) => path)).toEqual([
      "xtk.session.Ingest",
      "xtk.session.Write",
      "nms.subscription.Subscribe",
      "logInfo",
    ]);
  });
});
