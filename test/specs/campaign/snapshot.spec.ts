import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Campaign } from "../../runtime/campaign/campaign.ts";
import { library, libraryRows } from "./library.ts";
import { call, campaignWith, query } from "./support.ts";

const tables = Object.keys(libraryRows);
const contents = (campaign: Campaign): unknown => tables.map((table) => campaign.rows(table));
const write = (campaign: Campaign, text: string): unknown => call(campaign, "xtk.session.Write", text);

describe("snapshots", () => {
  it("bring back records, in their order, with what hangs on them", () => {
    const campaign = library();
    const before = contents(campaign);
    const snapshot = campaign.snapshot();
    for (let round = 0; round < 3; round++) {
      write(campaign, '<reader xtkschema="lib:reader" _operation="delete" name="Ann"/>');
      write(campaign, '<reader xtkschema="lib:reader" id="2" town="Metz"/>');
      write(campaign, '<reader xtkschema="lib:reader" name="Eve"/>');
      expect(contents(campaign)).not.toEqual(before);
      campaign.restore(snapshot);
      expect(contents(campaign)).toEqual(before);
      expect(
        query(
          campaign,
          '<queryDef schema="lib:loan" operation="select"><select><node expr="@id"/></select><where><condition expr="[@reader-id] = 1"/></where></queryDef>',
        ),
      ).toBe('<loan-collection><loan id="31"/><loan id="32"/></loan-collection>');
    }
  });

  it("bring back sequences, options, the clock and the variables of workflows", () => {
    const campaign = library({ options: { stage: "one" } });
    campaign.connect({ workflow: "w" }).finish({ vars: {}, instanceVars: { n: 1 }, taskVars: {} });
    const snapshot = campaign.snapshot();
    const use = (): unknown[] => {
      campaign.connect({ workflow: "w" }).finish({ vars: {}, instanceVars: { n: 2 }, taskVars: {} });
      write(campaign, '<group xtkschema="lib:group" name="new"/>');
      call(campaign, "setOption", "stage", "two");
      call(campaign, "setOption", "fresh", 1);
      call(campaign, "sleep", 1000);
      return [call(campaign, "getUUID"), campaign.rows("lib:group").at(-1), call(campaign, "getCurrentDate")];
    };
    const first = use();
    campaign.restore(snapshot);
    expect([call(campaign, "getOption", "stage"), call(campaign, "getOption", "fresh")]).toEqual(["one", undefined]);
    expect(campaign.connect({ workflow: "w" }).state.instanceVars).toEqual({ n: 1 });
    expect(use()).toEqual(first);
  });

  it("bring back staged records and what replication did", () => {
    const campaign = campaignWith({ rows: { "cus:loyalty": [{ id: "u-1", card: "1", points: 1 }] } });
    call(campaign, "xtk.session.IngestExt", '<loyaltyStg xtkschema="cus:loyaltyStg" _key="@id" id="u-1" points="5"/>');
    const snapshot = campaign.snapshot();
    const before = [campaign.rows("cus:loyalty"), campaign.rows("cus:loyaltyStg")];
    for (let round = 0; round < 2; round++) {
      call(campaign, "xtk.session.IngestExt", '<loyaltyStg xtkschema="cus:loyaltyStg" _key="@id" id="u-1" tier="gold"/>');
      call(campaign, "xtk.session.Ingest", '<loyaltyStg xtkschema="cus:loyaltyStg" card="2"/>');
      campaign.replicate("cus:loyalty");
      expect(campaign.rows("cus:loyalty")).toMatchObject([{ points: 5, tier: "gold" }, { card: "2" }]);
      campaign.restore(snapshot);
      expect([campaign.rows("cus:loyalty"), campaign.rows("cus:loyaltyStg")]).toEqual(before);
    }
    campaign.replicate("cus:loyalty");
    expect(campaign.rows("cus:loyalty")).toMatchObject([{ points: 5, tier: "" }]);
  });

  it("can be taken one in the other; a later one is gone after an earlier one was restored", () => {
    const campaign = library();
    const outer = campaign.snapshot();
    write(campaign, '<group xtkschema="lib:group" name="a"/>');
    const inner = campaign.snapshot();
    write(campaign, '<group xtkschema="lib:group" name="b"/>');
    campaign.restore(inner);
    expect(campaign.rows("lib:group")).toHaveLength(3);
    campaign.restore(outer);
    expect(campaign.rows("lib:group")).toHaveLength(2);
    expect(() => campaign.restore(inner)).toThrow("was taken after the one that was restored");
  });

  it("are those of one campaign; what one does the other does not see", () => {
    const [one, two] = [library(), library()];
    const snapshot = one.snapshot();
    write(one, '<group xtkschema="lib:group" name="a"/>');
    expect(two.rows("lib:group")).toHaveLength(2);
    expect(() => two.restore(snapshot)).toThrow("The snapshot is not one of this campaign");
  });

  it("leave the journal and the calls", () => {
    const campaign = library();
    const snapshot = campaign.snapshot();
    call(campaign, "logInfo", "x");
    campaign.restore(snapshot);
    expect([campaign.logs.length, campaign.calls().length]).toEqual([1, 1]);
  });
});

describe("any changes", () => {
  const operation = fc.record({
    operation: fc.constantFrom("insert", "insertOrUpdate", "update", "delete"),
    id: fc.integer({ min: 1, max: 12 }),
    town: fc.constantFrom("Lyon", "Nice", "Metz"),
    restore: fc.boolean(),
  });
  it("are taken back as if they had not been", () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 30 }), (operations) => {
        const campaign = library();
        const find = (town: string): string =>
          query(
            campaign,
            `<queryDef schema="lib:reader" operation="select"><select><node expr="@id"/></select><where><condition expr="@town = '${town}'"/></where></queryDef>`,
          );
        const view = (): unknown => [contents(campaign), ["Lyon", "Nice", "Metz"].map(find)];
        let [snapshot, before] = [campaign.snapshot(), view()];
        for (const { operation: verb, id, town, restore } of operations) {
          try {
            write(campaign, `<reader xtkschema="lib:reader" _operation="${verb}" _key="@id" id="${id}" name="n${id}" town="${town}"/>`);
          } catch (error) {
            expect((error as Error).message).toContain("exists already");
          }
          if (restore) {
            campaign.restore(snapshot);
            expect(view()).toEqual(before);
          } else if (id % 4 === 0) [snapshot, before] = [campaign.snapshot(), view()];
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});
