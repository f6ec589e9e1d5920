import { describe, expect, it } from "vitest";
import type { Campaign } from "../../runtime/campaign/campaign.ts";
import { call, campaignWith } from "./support.ts";

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const loyalty = (attributes: string, content = ""): string =>
  `<loyaltyStg xtkschema="cus:loyaltyStg" ${attributes}>${content}</loyaltyStg>`;
const ingest = (campaign: Campaign, attributes: string): unknown => call(campaign, "xtk.session.Ingest", loyalty(attributes));
const ingestExt = (campaign: Campaign, attributes: string): unknown => call(campaign, "xtk.session.IngestExt", loyalty(attributes));
const start = (): Campaign =>
  campaignWith({ rows: { "cus:loyalty": [{ id: "u-1", card: "C1", points: 5, tier: "gold", "recipient-id": 7 }] } });

describe("Ingest", () => {
  it("inserts into the staging table and gives the new key", () => {
    const campaign = start();
    const uuid = ingest(campaign, 'card="C2" points="10"');
    expect(uuid).toMatch(uuidPattern);
    expect(campaign.rows("cus:loyaltyStg")).toEqual([{ id: uuid, card: "C2", points: 10, tier: "basic", "recipient-id": 0 }]);
    expect(campaign.rows("cus:loyalty")).toHaveLength(1);
    expect(ingest(campaign, 'card="C2"')).not.toBe(uuid);
    expect(campaign.rows("cus:loyaltyStg")).toHaveLength(2);
  });

  it("gives an empty text when the key was given", () => {
    const campaign = start();
    expect(ingest(campaign, '_key="@id" id="k1" points="1"')).toBe("");
    expect(ingest(campaign, '_key="@id" id="k1" card="C9"')).toBe("");
    expect(campaign.rows("cus:loyaltyStg")).toEqual([{ id: "k1", card: "C9", points: 1, tier: "basic", "recipient-id": 0 }]);
  });

  const errors: [string, string][] = [
    ["<loyaltyStg/>", "xtk.session.Ingest: <loyaltyStg> has no xtkschema"],
    ['<loyaltySgt xtkschema="cus:loyaltySgt"/>', 'The schema "cus:loyaltySgt" does not exist: did you mean "cus:loyaltyStg"?'],
    ['<loyalty xtkschema="cus:loyalty"/>', 'cus:loyalty is no staging schema: write xtkschema="cus:loyaltyStg" and <loyaltyStg>'],
    ['<folder xtkschema="xtk:folder"/>', 'xtk:folder is no staging schema: its element needs autoStg="true"'],
    ['<loyalty xtkschema="cus:loyaltyStg"/>', "the root element is <loyalty>, and the schema cus:loyaltyStg wants <loyaltyStg>"],
    [loyalty('pionts="1"'), 'Unknown attribute "pionts" of the schema cus:loyaltyStg: did you mean "points"?'],
    [loyalty('_key="@id" points="1"'), 'the document does not hold "id"'],
    [loyalty('_key="@id" id="" points="1"'), '"id" is empty'],
    [loyalty('_operation="insert" points="1"'), "not emulated: xtk.session.Ingest with _operation"],
    [loyalty("", '<recipient email="a"/>'), "not emulated: xtk.session.Ingest with the linked record <recipient>"],
    [loyalty('points="ten"'), '"ten" is not a whole number'],
  ];
  it.each(errors)("%s", (text, message) => {
    const campaign = start();
    expect(() => call(campaign, "xtk.session.Ingest", text)).toThrow(message);
    expect(campaign.rows("cus:loyaltyStg")).toEqual([]);
  });
});

describe("IngestExt", () => {
  it("gives nothing and updates what is staged", () => {
    const campaign = start();
    const uuid = ingest(campaign, 'card="C2" points="10"');
    expect(ingestExt(campaign, `_key="@id" id="${String(uuid)}" points="20"`)).toBeUndefined();
    expect(campaign.rows("cus:loyaltyStg")).toMatchObject([{ id: uuid, card: "C2", points: 20 }]);
  });

  it("inserts an unknown key", () => {
    const campaign = start();
    ingestExt(campaign, '_key="@id" id="k1" points="20"');
    ingestExt(campaign, '_key="@card" card="C5" points="30"');
    expect(campaign.rows("cus:loyaltyStg")).toMatchObject([
      { id: "k1", points: 20 },
      { card: "C5", points: 30, id: expect.stringMatching(uuidPattern) as string },
    ]);
  });

  it("stages an update of a cloud record, and carries over only what was given", () => {
    const campaign = start();
    ingestExt(campaign, '_key="@card" card="C1" points="6"');
    expect(campaign.rows("cus:loyaltyStg")).toMatchObject([{ id: "u-1", card: "C1", points: 6, tier: "gold" }]);
    expect(campaign.rows("cus:loyalty")).toMatchObject([{ id: "u-1", points: 5 }]);
    call(campaign, "xtk.session.Write", '<loyalty xtkschema="cus:loyalty" id="u-1" tier="silver"/>');
    campaign.replicate("cus:loyalty");
    expect(campaign.rows("cus:loyalty")).toEqual([{ id: "u-1", card: "C1", points: 6, tier: "silver", "recipient-id": 7 }]);
    expect(campaign.rows("cus:loyaltyStg")).toEqual([]);
  });

  it.each([
    [loyalty('id="1"'), "has no _key"],
    [loyalty('_key="" id="1"'), "has no _key"],
    [loyalty('_key="@id" points="1"'), 'does not hold "id"'],
    [loyalty('_operation="delete" _key="@id" id="u-1"'), "not emulated: xtk.session.IngestExt with _operation"],
  ])("%s", (text, message) => expect(() => call(start(), "xtk.session.IngestExt", text)).toThrow(message));
});

describe("replication", () => {
  it("inserts and updates by primary key, on demand of a script too", () => {
    const campaign = start();
    const uuid = ingest(campaign, 'card="C2"');
    ingest(campaign, '_key="@id" id="u-1" card="C1b"');
    call(campaign, "nms.replicationStrategy.StartReplicateStagingData", "cus:loyalty");
    expect(campaign.rows("cus:loyalty")).toMatchObject([
      { id: "u-1", card: "C1b", points: 5 },
      { id: uuid, card: "C2" },
    ]);
    expect(campaign.rows("cus:loyaltyStg")).toEqual([]);
    campaign.replicate();
    expect(campaign.rows("cus:loyalty")).toHaveLength(2);
  });

  it("only carries the asked schema", () => {
    const campaign = start();
    ingest(campaign, 'card="C2"');
    campaign.replicate("nms:recipient");
    expect(campaign.rows("cus:loyaltyStg")).toHaveLength(1);
  });

  it.each([
    ["cus:loyaltyStg", 'replicate its base schema, "cus:loyalty"'],
    ["xtk:folder", "xtk:folder has no staging table"],
    ["cus:nothing", 'The schema "cus:nothing" does not exist'],
  ])("%s", (schemaId, message) => {
    expect(() => start().replicate(schemaId)).toThrow(message);
    expect(() => call(start(), "nms.replicationStrategy.StartReplicateStagingData", schemaId)).toThrow(message);
  });

  it("takes UUIDs into tables whose ids are numbers", () => {
    const campaign = campaignWith({ rows: { "nms:recipient": [{ id: 1, email: "a@x.io" }] } });
    const uuid = call(campaign, "xtk.session.Ingest", '<recipientStg xtkschema="nms:recipientStg" email="b@x.io"/>');
    call(campaign, "xtk.session.IngestExt", '<recipientStg xtkschema="nms:recipientStg" _key="@id" id="1" email="c@x.io"/>');
    campaign.replicate();
    expect(campaign.rows("nms:recipient")).toMatchObject([
      { id: 1, email: "c@x.io" },
      { id: uuid, email: "b@x.io" },
    ]);
  });
});

describe("subscriptions", () => {
  const path = "nms.subscription.";
  const begin = (): Campaign =>
    campaignWith({
      rows: {
        "nms:service": [
          { id: 5, name: "news" },
          { id: 6, name: "offers" },
        ],
        "nms:recipient": [
          { id: 1, email: "ann@x.io" },
          { id: 2, email: "bob@x.io" },
        ],
        "nms:subscription": [{ "service-id": 5, "recipient-id": 2 }],
      },
    });
  const ann = '<recipient _key="@email" email="ann@x.io"/>';
  const bob = '<recipient _key="@email" email="bob@x.io"/>';
  const pairs = (campaign: Campaign, schemaId = "nms:subscription"): unknown[] =>
    campaign.rows(schemaId).map((row) => [row["service-id"], row["recipient-id"], ...(row["_operation"] ? [row["_operation"]] : [])]);

  it("are effective after replication only", () => {
    const campaign = begin();
    expect(call(campaign, `${path}Subscribe`, "news, offers", ann, false)).toBeUndefined();
    expect(pairs(campaign)).toEqual([[5, 2]]);
    expect(pairs(campaign, "nms:subscriptionStg")).toEqual([
      [5, 1],
      [6, 1],
    ]);
    expect(campaign.rows("nms:subscriptionStg")[0]).toMatchObject({ created: new Date("2026-01-15T09:00:00Z"), expirationDate: null });
    campaign.replicate("nms:subscription");
    expect(pairs(campaign)).toEqual([
      [5, 2],
      [5, 1],
      [6, 1],
    ]);
    expect(pairs(campaign, "nms:subscriptionStg")).toEqual([]);
  });

  it("are not doubled", () => {
    const campaign = begin();
    call(campaign, `${path}Subscribe`, "news", bob, false);
    call(campaign, `${path}Subscribe`, "news", ann, false);
    call(campaign, `${path}Subscribe`, "news", ann, false);
    campaign.replicate();
    expect(pairs(campaign)).toEqual([
      [5, 2],
      [5, 1],
    ]);
  });

  it("create the recipient when asked, in the staging table", () => {
    const campaign = begin();
    const cid = '<recipient _key="@email" email="cid@x.io" lastName="Cid"/>';
    expect(() => call(campaign, `${path}Subscribe`, "news", cid, false)).toThrow("the recipient does not exist");
    call(campaign, `${path}Subscribe`, "news", cid, true);
    call(campaign, `${path}Subscribe`, "offers", cid, true);
    expect(campaign.rows("nms:recipientStg")).toMatchObject([{ email: "cid@x.io", lastName: "Cid" }]);
    expect(campaign.rows("nms:recipient")).toHaveLength(2);
    campaign.replicate();
    const { id } = campaign.rows("nms:recipient")[2]!;
    expect(pairs(campaign)).toEqual([
      [5, 2],
      [5, id],
      [6, id],
    ]);
  });

  it("opt-outs wait for replication too", () => {
    const campaign = begin();
    call(campaign, `${path}Unsubscribe`, "news", bob);
    call(campaign, `${path}Unsubscribe`, "news", bob);
    expect(pairs(campaign)).toEqual([[5, 2]]);
    expect(pairs(campaign, "nms:subscriptionStg")).toEqual([[5, 2, "delete"]]);
    campaign.replicate("nms:subscription");
    expect(pairs(campaign)).toEqual([]);
    // From one service, not from all messages.
    campaign.replicate();
    expect(campaign.rows("nms:recipient").map(({ blackList }) => blackList)).toEqual([false, false]);
  });

  it("an opt-in after an opt-out counts, and the other way round", () => {
    const campaign = begin();
    call(campaign, `${path}Unsubscribe`, "news", bob);
    call(campaign, `${path}Subscribe`, "news", bob, false);
    call(campaign, `${path}Subscribe`, "news", ann, false);
    call(campaign, `${path}Unsubscribe`, "news", ann);
    campaign.replicate();
    expect(pairs(campaign)).toEqual([[5, 2]]);
  });

  it("an empty service name puts the recipient on the denylist", () => {
    const campaign = begin();
    call(campaign, `${path}Unsubscribe`, "", ann);
    expect(campaign.rows("nms:recipient")).toMatchObject([{ id: 1, blackList: false }, { id: 2 }]);
    campaign.replicate();
    expect(campaign.rows("nms:recipient")).toMatchObject([
      { id: 1, blackList: true, email: "ann@x.io" },
      { id: 2, blackList: false },
    ]);
  });

  it("opting out somebody unknown is no error", () => {
    const campaign = begin();
    expect(call(campaign, `${path}Unsubscribe`, "news", '<recipient _key="@email" email="nobody@x.io"/>')).toBeUndefined();
    expect(pairs(campaign, "nms:subscriptionStg")).toEqual([]);
  });

  it.each([
    ["Subscribe", ["nothing", ann, false], 'the service "nothing" does not exist'],
    ["Unsubscribe", ["nothing", ann], 'the service "nothing" does not exist'],
    ["Subscribe", ["", ann, false], "no service is named"],
    ["Subscribe", ["news", '<recipient email="a"/>', false], "<recipient> has no _key"],
    ["Subscribe", ["news", '<customer _key="@email" email="a"/>', false], "the recipient is a <customer>"],
    ["Subscribe", ["news", "x", false], "argument 2 must be an XML document"],
    ["Subscribe", [undefined, ann], "argument 1 must be a text"],
    ["RecipientSubscribe", [ann, "<service/>", true], "not emulated: nms.subscription.RecipientSubscribe"],
  ])("%s %j", (method, args, message) => expect(() => call(begin(), `${path}${method}`, ...args)).toThrow(message));
});
