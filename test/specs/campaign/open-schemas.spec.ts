import { describe, expect, it } from "vitest";
import type { CampaignOptions } from "../../runtime/campaign/campaign.ts";
import { createCampaign } from "../../runtime/campaign/create-campaign.ts";
import { runScript } from "../../runtime/run/run-script.ts";
import { createCampaign as runnable } from "../../runtime/workflow/campaign-with-runs.ts";
import { call, query } from "./support.ts";

const open = (options: CampaignOptions = {}) => createCampaign({ openSchemas: true, ...options });

describe("open schemas", () => {
  it("take any record, and read the types off the values", () => {
    const campaign = open();
    call(
      campaign,
      "xtk.session.Write",
      '<order xtkschema="shop:order" number="A-1" total="10.5" count="3" paid="true" day="2025-01-31" at="2025-01-31 08:15:00.000Z" phone="0612345678"><note>long</note><ship city="Lyon"/><line sku="X"/><line sku="Y"/></order>',
    );
    expect(campaign.rows("shop:order")).toEqual([
      {
        id: 1001,
        number: "A-1",
        total: 10.5,
        count: 3,
        paid: true,
        day: new Date("2025-01-31T00:00:00Z"),
        at: new Date("2025-01-31T08:15:00Z"),
        phone: "0612345678",
        note: "long",
        ship: { city: "Lyon" },
        line: [{ sku: "X" }, { sku: "Y" }],
      },
    ]);
    expect(
      query(
        campaign,
        '<queryDef schema="shop:order" operation="select"><select><node expr="@number"/><node expr="[ship/@city]"/><node expr="note"/></select><where><condition expr="@total &gt; 10 AND @day = #2025-01-31#"/></where></queryDef>',
      ),
    ).toBe('<order-collection><order number="A-1"><ship city="Lyon"/><note>long</note></order></order-collection>');
  });

  it("a type gives way to values that do not fit, and what is there goes with it", () => {
    const campaign = open({ rows: { "shop:item": [{ id: 1, size: 5, code: 7 }, { id: 2, size: 5.5, code: "7b" }, { id: 3 }] } });
    expect(campaign.rows("shop:item")).toEqual([
      { id: 1, size: 5, code: "7" },
      { id: 2, size: 5.5, code: "7b" },
      { id: 3, size: 0, code: "" },
    ]);
  });

  it("find a record by a field that it has not, or has empty", () => {
    const campaign = open({
      rows: {
        "shop:item": [
          { id: 1, code: 7 },
          { id: 2, day: "2025-01-31" },
          { id: 3, code: 8 },
        ],
      },
    });
    call(campaign, "xtk.session.Write", '<item xtkschema="shop:item" _key="@day" day="" code="9"/>');
    call(campaign, "xtk.session.Write", '<item xtkschema="shop:item" _key="@day,@code" day="" code="8" size="2"/>');
    call(campaign, "xtk.session.Write", '<item xtkschema="shop:item" _key="@day" day="2025-01-31" code="5"/>');
    expect(campaign.rows("shop:item")).toMatchObject([
      { id: 1, code: 9, day: null },
      { id: 2, code: 5 },
      { id: 3, code: 8, size: 2 },
    ]);
  });

  it("keep known schemas closed", () => {
    expect(() => open({ rows: { "nms:recipient": [{ id: 1, loyaltyPoints: 12 }] } })).toThrow(
      'Unknown attribute "loyaltyPoints" of the schema nms:recipient',
    );
    const campaign = open({ rows: { "nms:recipient": [{ id: 1, email: "a@x.io" }] } });
    const read = (path: string): string =>
      query(campaign, `<queryDef schema="nms:recipient" operation="get"><select><node expr="${path}"/></select></queryDef>`);
    expect(read("@email")).toBe('<recipient email="a@x.io"/>');
    expect(() => read("@neverSeen")).toThrow('"@neverSeen" is unknown in nms:recipient');
    expect(() => read("[flder/@name]")).toThrow("nms:recipient");
  });

  it("an element that is named after a table, or says what to do with it, is a link", () => {
    const campaign = open({ rows: { "xtk:folder": [{ id: 10, name: "main" }] } });
    call(
      campaign,
      "xtk.session.Write",
      '<order xtkschema="shop:order" _key="@number" number="A"><folder _operation="none" _key="@name" name="main"/><customer _key="@email" email="a@x.io"/></order>',
    );
    expect(campaign.rows("shop:order")).toMatchObject([{ number: "A", "folder-id": 10, "customer-id": 1001 }]);
    expect(campaign.rows("shop:customer")).toEqual([{ id: 1001, email: "a@x.io" }]);
    expect(
      query(
        campaign,
        '<queryDef schema="shop:order" operation="get"><select><node expr="[folder/@name]"/><node expr="[customer/@email]"/></select></queryDef>',
      ),
    ).toBe('<order><folder name="main"/><customer email="a@x.io"/></order>');
    expect(
      query(campaign, '<queryDef schema="shop:customer" operation="get"><select><node expr="[order/@number]"/></select></queryDef>'),
    ).toBe('<customer><order number="A"/></customer>');
    call(campaign, "xtk.session.Write", '<order xtkschema="shop:order" _key="@number" number="A" state="2"/>');
    expect(campaign.rows("shop:order")).toMatchObject([{ number: "A", state: 2 }]);
  });

  it("have staging tables for what is ingested", () => {
    const campaign = open();
    const uuid = call(campaign, "xtk.session.Ingest", '<pointStg xtkschema="shop:pointStg" card="7" points="5"/>');
    expect(campaign.rows("shop:pointStg")).toEqual([{ id: uuid, card: 7, points: 5 }]);
    campaign.replicate("shop:point");
    expect(campaign.rows("shop:point")).toEqual([{ id: uuid, card: 7, points: 5 }]);
  });

  it("get a staging table when one is asked for, whatever there is already", () => {
    const campaign = open({ rows: { "shop:point": [{ id: "u-1", card: 7, points: 1 }] } });
    call(campaign, "xtk.session.IngestExt", '<pointStg xtkschema="shop:pointStg" _key="@card" card="7" points="9"/>');
    campaign.replicate();
    expect(campaign.rows("shop:point")).toEqual([{ id: "u-1", card: 7, points: 9 }]);
    expect(() => call(campaign, "xtk.session.Ingest", '<folderStg xtkschema="xtk:folderStg"/>')).toThrow(
      'The schema "xtk:folderStg" does not exist',
    );
  });

  it("say what they must: a word that is no schema id", () => {
    expect(() => call(open(), "xtk.session.Write", '<a xtkschema="order"/>')).toThrow('The schema "order" does not exist');
    expect(() => call(createCampaign(), "xtk.session.Write", '<order xtkschema="shop:order"/>')).toThrow(
      "or createCampaign({ openSchemas: true })",
    );
  });

  it("give a legacy script a first answer without any schema", async () => {
    const campaign = runnable({
      openSchemas: true,
      rows: {
        "cus:sale": [
          { id: 1, amount: 5, state: "open" },
          { id: 2, amount: 7, state: "done" },
        ],
      },
    });
    const script = `
      var q = xtk.queryDef.create(<queryDef schema="cus:sale" operation="select"><select><node expr="@id"/><node expr="@amount"/></select><where><condition expr="@state = 'open'"/></where></queryDef>);
      for each (var s in q.ExecuteQuery().sale) {
        xtk.session.Write(<sale xtkschema="cus:sale" _operation="update" _key="@id" id={s.@id} state="billed" billedOn="2026-01-01"/>);
        logInfo(s.@id + ": " + s.@amount);
      }
      q.SelectAll(false);
      logInfo(q.ExecuteQuery().sale.length());`;
    expect((await runScript(script, { campaign })).logs.map(({ message }) => message)).toEqual(["1: 5", "0"]);
    expect(campaign.rows("cus:sale")).toMatchObject([{ state: "billed", billedOn: new Date("2026-01-01T00:00:00Z") }, { state: "done" }]);
  });
});

describe("work tables", () => {
  it("are open in every campaign: their rows are their schema", async () => {
    const campaign = runnable({
      rows: {
        "temp:query1": [
          { id: 1, email: "a@x.io", target: { city: "Lyon" } },
          { id: 2, email: "b@x.io" },
        ],
      },
    });
    const script = `var q = xtk.queryDef.create(<queryDef schema={vars.targetSchema} operation="select"><select><node expr="@email"/><node expr="[target/@city]" alias="@city"/></select><where><condition expr="@id &lt;= 2"/></where></queryDef>);
      for each (var r in q.ExecuteQuery()) logInfo(r.@email + " " + r.@city);`;
    expect((await runScript(script, { campaign, vars: { targetSchema: "temp:query1" } })).logs.map(({ message }) => message)).toEqual([
      "a@x.io Lyon",
      "b@x.io ",
    ]);
  });
  it("are there when a test has made them", () =>
    expect(() => query(createCampaign(), '<queryDef schema="temp:none" operation="count"/>')).toThrow(
      'The schema "temp:none" does not exist',
    ));
});

describe("what came into being", () => {
  it("is listed, with the known schema that it may be a misspelling of", () => {
    const campaign = open({ rows: { "cus:sale": [{ id: 1 }] } });
    query(campaign, '<queryDef schema="nms:recipeint" operation="select"><select><node expr="@id"/></select></queryDef>');
    expect(campaign.inferred()).toEqual([{ schema: "cus:sale" }, { schema: "nms:recipeint", nearest: "nms:recipient" }]);
  });
  it("is nothing where all is given", () => {
    const campaign = open();
    call(campaign, "xtk.session.Ingest", '<recipientStg xtkschema="nms:recipientStg" email="a@x.io"/>');
    expect(campaign.inferred()).toEqual([]);
  });
});
