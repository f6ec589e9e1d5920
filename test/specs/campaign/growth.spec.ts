import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Campaign, CampaignOptions } from "../../runtime/campaign/campaign.ts";
import type { WireElement } from "../../runtime/wire/wire.ts";
import { countSteps, type StepCounter } from "../support/count-steps.ts";
import { expectLinear, SIZES } from "../support/expect-linear.ts";
import { stagedSchema } from "./support.ts";

let counter: StepCounter;
let createCampaign: (options: CampaignOptions) => Campaign;
let isLike: (text: string, pattern: string) => boolean;

beforeAll(async () => {
  counter = await countSteps(/runtime[\\/]campaign[\\/]/);
  vi.resetModules();
  ({ createCampaign } = await import("../../runtime/campaign/create-campaign.ts"));
  ({ isLike } = await import("../../runtime/campaign/expression/like.ts"));
});

afterAll(() => counter.close());

const element = (name: string, attributes: Record<string, string>, children: WireElement[] = []): WireElement => ({
  name,
  attributes: Object.entries(attributes),
  children,
});
const node = (expr: string, more: Record<string, string> = {}): WireElement => element("node", { expr, ...more });
const condition = (expr: string, more: Record<string, string> = {}, children: WireElement[] = []): WireElement =>
  element("condition", { expr, ...more }, children);
const query = (schema: string, parts: Record<string, WireElement[]>, more: Record<string, string> = {}): WireElement =>
  element(
    "queryDef",
    { schema, operation: "select", lineCount: "10000000", ...more },
    Object.entries(parts).map(([name, children]) => element(name, {}, children)),
  );

function people(size: number): Campaign {
  return createCampaign({
    schemas: [stagedSchema],
    rows: {
      "xtk:folder": Array.from({ length: 20 }, (_, index) => ({ id: index + 1, name: `f${index}` })),
      "nms:service": [{ id: 1, name: "news" }],
      "nms:recipient": Array.from({ length: size }, (_, index) => ({
        id: index + 1,
        email: `r${index}@x.io`,
        "folder-id": (index % 20) + 1,
      })),
      "nms:subscription": Array.from({ length: size }, (_, index) => ({ "service-id": 1, "recipient-id": index + 1 })),
    },
  });
}

const execute = (campaign: Campaign, document: WireElement): unknown =>
  campaign.connect().bridge.call("xtk.queryDef#ExecuteQuery", [{ xml: document }]);
const many = (size: number, task: (index: number) => void): void => {
  for (let index = 0; index < size; index++) task(index);
};

/** What is done with tables of so many records; making them is counted in the first only. */
const tasks: readonly {
  name: string;
  largest?: number;
  prepare?: (size: number) => Campaign;
  run: (size: number, campaign: Campaign) => unknown;
}[] = [
  { name: "rows of a fixture", largest: 10_000, run: (size) => people(size) },
  {
    name: "a condition and a link",
    prepare: people,
    run: (_, campaign) =>
      execute(
        campaign,
        query("nms:recipient", {
          select: [node("@id"), node("[folder/@name]")],
          where: [condition("[folder/@name] != 'f7' AND @email LIKE '%1@x.io'")],
        }),
      ),
  },
  {
    name: "IN a list of literals",
    largest: 10_000,
    prepare: people,
    run: (size, campaign) =>
      execute(
        campaign,
        query("nms:recipient", {
          select: [node("@id")],
          where: [condition(`@id IN (${Array.from({ length: size }, (_, index) => index + 1).join(", ")})`)],
        }),
      ),
  },
  {
    name: "groups",
    prepare: people,
    run: (_, campaign) =>
      execute(
        campaign,
        query("nms:recipient", { select: [node("[folder/@name]", { groupBy: "true" }), node("CountAll()", { alias: "@n" })] }),
      ),
  },
  {
    name: "a joined collection",
    largest: 10_000,
    prepare: people,
    run: (_, campaign) => execute(campaign, query("nms:recipient", { select: [node("@id"), node("[subscription/@service-id]")] })),
  },
  {
    name: "EXISTS",
    largest: 10_000,
    prepare: people,
    run: (_, campaign) =>
      execute(
        campaign,
        query("nms:recipient", {
          select: [node("@id")],
          where: [condition("subscription", { setOperator: "EXISTS" }, [condition("[service/@name] = 'news'")])],
        }),
      ),
  },
  {
    name: "IN a sub-query",
    largest: 10_000,
    prepare: people,
    run: (_, campaign) =>
      execute(
        campaign,
        query("nms:recipient", {
          select: [node("@id")],
          where: [
            condition("@id", { setOperator: "NOT IN" }, [
              element("subQuery", { schema: "nms:subscription" }, [element("select", {}, [node("[@recipient-id]")])]),
            ]),
          ],
        }),
      ),
  },
  {
    name: "a query by key for each record",
    largest: 10_000,
    prepare: people,
    run: (size, campaign) =>
      many(size, (index) =>
        execute(
          campaign,
          query(
            "nms:recipient",
            { select: [node("@email")], where: [condition("@id = 77 AND @email LIKE '%x.io'")] },
            { startLine: String(index % 2) },
          ),
        ),
      ),
  },
  {
    name: "a query by foreign key",
    prepare: people,
    run: (_, campaign) => execute(campaign, query("nms:recipient", { select: [node("@email")], where: [condition("[@folder-id] = 3")] })),
  },
  {
    name: "Ingest",
    largest: 10_000,
    prepare: () => people(0),
    run: (size, campaign) => {
      const { bridge } = campaign.connect();
      many(size, (index) =>
        bridge.call("xtk.session.Ingest", [
          { xml: element("loyaltyStg", { xtkschema: "cus:loyaltyStg", card: `c${index}`, points: "5" }) },
        ]),
      );
    },
  },
  {
    name: "Write by a key that is none of the schema, and a snapshot to come back to",
    largest: 10_000,
    prepare: people,
    run: (size, campaign) => {
      const snapshot = campaign.snapshot();
      const { bridge } = campaign.connect();
      many(size, (index) =>
        bridge.call("xtk.session.Write", [
          { xml: element("recipient", { xtkschema: "nms:recipient", _key: "@email", email: `r${index}@x.io`, phone: "1" }) },
        ]),
      );
      campaign.restore(snapshot);
    },
  },
  {
    name: "Write of new records by a key that is none of the schema, with a link",
    largest: 10_000,
    prepare: () => people(0),
    run: (size, campaign) => {
      const { bridge } = campaign.connect();
      const folder = element("folder", { _operation: "none", name: "f7" });
      many(size, (index) =>
        bridge.call("xtk.session.Write", [
          { xml: element("recipient", { xtkschema: "nms:recipient", _key: "@email", email: `r${index}@x.io` }, [folder]) },
        ]),
      );
    },
  },
  {
    name: "deleting all",
    largest: 10_000,
    prepare: people,
    run: (_, campaign) =>
      campaign.connect().bridge.call("xtk.session.DeleteCollection", ["nms:recipient", { xml: element("where", {}) }, false]),
  },
];

describe("ten times the records take ten times the steps", () => {
  it.each(tasks)(
    "$name",
    async ({ largest = 100_000, prepare = () => people(0), run }) => {
      const steps: number[] = [];
      for (const size of SIZES.filter((one) => one <= largest)) {
        const campaign = prepare(size);
        steps.push(await counter.stepsOf(() => run(size, campaign)));
      }
      expect(steps[0]).toBeGreaterThanOrEqual(50);
      expectLinear(steps);
    },
    60_000,
  );
});

/** Texts that a pattern nearly holds for, and patterns with much in them: nothing is tried twice. */
describe.each<[string, (text: number, pattern: number) => [string, string]]>([
  ["many", (text, pattern) => ["a".repeat(text), "%a".repeat(pattern) + "%b"]],
  ["many and some", (text, pattern) => ["a".repeat(text), "%a_".repeat(pattern) + "%b"]],
])("LIKE with %s", (_, make) => {
  it.each([
    ["text", (size: number) => make(size, 5)],
    ["pattern", (size: number) => make(5, size)],
  ])("ten times the %s takes ten times the steps", async (_, given) => {
    const steps: number[] = [];
    for (const size of SIZES) {
      const [text, pattern] = given(size);
      steps.push(await counter.stepsOf(() => expect(isLike(text, pattern)).toBe(false)));
    }
    expectLinear(steps);
  });

  it("does not explode with both", async () => {
    const [text, pattern] = make(1_000, 100);
    const both = await counter.stepsOf(() => isLike(text, pattern));
    expect(both).toBeLessThan(20 * text.length * pattern.length);
  });
});

it("a snapshot costs nothing, whatever there is", async () => {
  const steps: number[] = [];
  for (const size of [1_000, 10_000]) {
    const campaign = people(size);
    steps.push(await counter.stepsOf(() => campaign.restore(campaign.snapshot())));
  }
  expect(steps[1]).toBe(steps[0]);
});

it("built-in schemas are read once, whatever campaigns there are", async () => {
  const readings = await countSteps(/build[\\/]schema[\\/]read-|node_modules[\\/]saxes[\\/]/);
  const make = (): Campaign => createCampaign({ rows: { "nms:recipient": [{ id: 1 }], "nms:webApp": [{ id: 1 }] } });
  expect(await readings.stepsOf(make)).toBeGreaterThan(0);
  expect(await readings.stepsOf(make)).toBe(0);
  readings.close();
});
