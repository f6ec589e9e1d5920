import { describe, expect, test } from "vitest";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { REPOSITORY } from "../support/project.ts";
import { outputOf, readOutput } from "./law-two.ts";

/** The data APIs of Campaign v8, "Specific FFDA Campaign APIs", from the source of the examples and from the scripts that were built of them. */

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const INSERT = "activities/sample-ingest/insert.ts";
const RECONCILED = "activities/sample-ingest/insert-reconciled.ts";
const UPDATE = "activities/sample-ingest/update.tsx";
const GIVEN_KEY = "f5a43e10-2f2c-4a0e-9d9a-6a5f0f1d7b21";

type Vars = Record<string, string | number>;
type Server = ReturnType<typeof createCampaign>;
type Way = (campaign: Server, source: string, vars?: Vars) => Promise<{ logs: { message: string }[] }>;

const server = (): Server => createCampaign({ root: REPOSITORY, schemas: ["types/schemas/dem-sampleTable.xml"] });

const ways: [string, Way][] = [
  ["the TypeScript source", (campaign, source, vars) => campaign.run(source, { vars })],
  ["the emitted script", (campaign, source, vars) => runScript(readOutput(source), { campaign, filename: outputOf(source), vars })],
];

describe.each(ways)("%s", (_, run) => {
  test("Ingest without reconciliation inserts and returns the UUID", async () => {
    const campaign = server();
    const { logs } = await run(campaign, INSERT);
    const uuid = logs[0]!.message;
    expect(uuid).toMatch(uuidPattern);
    expect(campaign.calls("xtk.session.Ingest")).toMatchObject([{ result: uuid }]);
    expect(campaign.rows("dem:sampleTableStg")).toEqual([{ id: uuid, testcol1: "testValue1", testcol2: "testValue2", "recipient-id": 0 }]);
  });

  test("Ingest with reconciliation inserts under the given key and returns an empty text", async () => {
    const campaign = server();
    await run(campaign, RECONCILED);
    expect(campaign.calls("xtk.session.Ingest")).toMatchObject([{ result: "" }]);
    expect(campaign.rows("dem:sampleTableStg")).toMatchObject([{ id: GIVEN_KEY, testcol1: "testValue1" }]);
  });

  test("IngestExt updates the staged row of the key and returns nothing", async () => {
    const campaign = server();
    const { logs } = await run(campaign, INSERT);
    const uuid = logs[0]!.message;
    await run(campaign, UPDATE, { sampleId: uuid, score: 72 });
    expect(campaign.calls("xtk.session.IngestExt")[0]).not.toHaveProperty("error");
    expect(campaign.calls("xtk.session.IngestExt")[0]!.result).toBeUndefined();
    expect(campaign.rows("dem:sampleTableStg")).toMatchObject([{ id: uuid, testcol1: "score 72", testcol2: "high" }]);
  });

  test("IngestExt inserts when the key is in no table", async () => {
    const campaign = server();
    await run(campaign, UPDATE, { sampleId: GIVEN_KEY, score: 12 });
    expect(campaign.rows("dem:sampleTableStg")).toMatchObject([{ id: GIVEN_KEY, testcol1: "score 12", testcol2: "low" }]);
  });

  test("nothing is in the cloud table before replication, all of it after", async () => {
    const campaign = server();
    await run(campaign, INSERT);
    await run(campaign, RECONCILED);
    await run(campaign, UPDATE, { sampleId: "0b0d2f34-61c5-4c0e-8b8f-2f7f4f9b1c11", score: 12 });
    const staged = campaign.rows("dem:sampleTableStg");
    expect(staged).toHaveLength(3);
    expect(campaign.rows("dem:sampleTable")).toEqual([]);
    campaign.replicate("dem:sampleTable");
    expect(campaign.rows("dem:sampleTable")).toEqual(staged);
    expect(campaign.rows("dem:sampleTableStg")).toEqual([]);

    await run(campaign, UPDATE, { sampleId: GIVEN_KEY, score: 72 });
    expect(campaign.rows("dem:sampleTable")).toEqual(staged);
    campaign.replicate("dem:sampleTable");
    expect(campaign.rows("dem:sampleTable")).toMatchObject([{}, { id: GIVEN_KEY, testcol1: "score 72", testcol2: "high" }, {}]);
  });
});
