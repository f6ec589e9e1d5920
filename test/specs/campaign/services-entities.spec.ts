import { describe, expect, it, test } from "vitest";
import { linesOf, runInBoth } from "./both-realms.ts";
import { orderSchema } from "./support.ts";

const options = {
  schemas: [orderSchema],
  rows: {
    "nms:recipient": [
      { id: 1, email: "a@x.io", lastName: "Ann", folder: { id: 10, name: "in", label: "In" }, birthDate: "1990-05-01", blackList: true },
      { id: 2, email: "b@x.io" },
    ],
  },
};

describe("load", () => {
  it("gives the fields as properties, converted", async () => {
    const lines = await linesOf(
      `var r = nms.recipient.load(1);
       logInfo(typeof r.id, r.email, r.lastName, r.folder_id, r.blackList === true, r.birthDate.getUTCFullYear(), r.firstName === "", r.created);
       logInfo(r.folder.name, r.folder.label, r.folder.id, nms.recipient.load("2").folder);
       logInfo(r.domain, r.location.city === "", nms.recipient.create(<recipient email="c@y.io"/>).domain === "");
       logInfo("email" in r, "none" in r, r.toXML().@email, r.toXML().name(), r.toXML().@firstName == undefined)`,
      options,
    );
    expect(lines).toEqual([
      "number a@x.io Ann 10 true 1990 true null",
      "in In 10 null",
      "x.io true true",
      "true false a@x.io recipient true",
    ]);
  });

  it("is saved by save() alone", async () => {
    const { campaign, error } = await runInBoth(
      'var a = nms.recipient.load(1); a.email = "new@x.io"; a.birthDate = new Date(Date.UTC(2000, 0, 2)); a.blackList = false; a.save(); var b = nms.recipient.load(2); b.email = "lost@x.io"',
      options,
    );
    expect(error).toBeUndefined();
    expect(campaign.rows("nms:recipient")).toMatchObject([
      { id: 1, email: "new@x.io", blackList: false, birthDate: new Date("2000-01-02"), "folder-id": 10 },
      { id: 2, email: "b@x.io" },
    ]);
    expect(campaign.calls("nms.recipient#save")).toHaveLength(1);
  });

  test.each([
    ["nms.recipient.load(5)", "nms.recipient.load: there is no record of nms:recipient with the key 5"],
    ['nms.recipient.load("x")', 'there is no record of nms:recipient with the key "x"'],
    ["nms.recipient.load()", "nms.recipient.load: argument 1 must be a text, not undefined"],
    [
      "nms.recipient.get(<recipient email='none@x.io' _key='@email'/>)",
      "nms.recipient.get: there is no record of nms:recipient with this content",
    ],
    ["nms.recipient.load(1).emial", 'not emulated: nms.recipient#emial, which is no field: did you mean "email"?'],
    ["nms.recipient.load(1).Email", "The server spells it nms.recipient#email."],
    ['nms.recipient.load(1).emial = "x"', 'nms.recipient: emial is no field that can be set: did you mean "email"?'],
    ['nms.recipient.load(1).birthDate = "x"', '"x" is not'],
    ["nms.recipient.load(1).folder = 5", "not emulated: setting nms.recipient#folder, a link or collection"],
    ["delete nms.recipient.load(1).email", "nms.recipient: email can't be deleted"],
    ["cus.none.load(1)", "not emulated: cus.none.load"],
    ["nms.recipient.load(1).Prepare()", "not emulated: nms.recipient#Prepare. Put a function in its place in the test: campaign.replace("],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script, options)).error).toContain(message);
  });
});

describe("get", () => {
  it("is saved at the end of the script when it was changed", async () => {
    const { campaign } = await runInBoth(
      'var a = nms.recipient.get(1); a.email = "new@x.io"; nms.recipient.get(<recipient email="b@x.io" _key="@email"/>); nms.recipient.get("2").lastName',
      options,
    );
    expect(campaign.rows("nms:recipient")).toMatchObject([
      { id: 1, email: "new@x.io" },
      { id: 2, email: "b@x.io", lastModified: null },
    ]);
    expect(campaign.calls("nms.recipient#save")).toHaveLength(1);
  });

  it("is not saved when the script fails", async () => {
    const { campaign } = await runInBoth('nms.recipient.get(1).email = "new@x.io"; logError("stop")', options);
    expect(campaign.rows("nms:recipient")).toMatchObject([{ email: "a@x.io" }, {}]);
  });

  it("is not saved twice", async () => {
    const { campaign } = await runInBoth('var a = nms.recipient.get(1); a.email = "new@x.io"; a.save()', options);
    expect(campaign.calls("nms.recipient#save")).toHaveLength(1);
  });
});

describe("create", () => {
  it("is not saved by itself, and gets its key when it is", async () => {
    const { campaign, lines } = await runInBoth(
      `var a = nms.recipient.create(<recipient email="c@x.io"/>); logInfo(a.id, a.email);
       a.lastName = "Cid"; a.save(); logInfo(a.id > 0, a.toXML().@id == a.id);
       a.lastName = "Cyd"; a.save();
       nms.recipient.create({ recipient: { email: "never@x.io" } });
       var folder = xtk.folder.create(); folder.name = "new"; folder.save()`,
      options,
    );
    expect(lines).toEqual(["0 c@x.io", "true true"]);
    expect(campaign.rows("nms:recipient")).toMatchObject([{ id: 1 }, { id: 2 }, { email: "c@x.io", lastName: "Cyd" }]);
    expect(campaign.rows("xtk:folder")).toMatchObject([{ name: "in" }, { name: "new" }]);
  });

  it("takes E4X, JXON and DOM, whatever the root is called", async () => {
    const lines = await linesOf(
      `logInfo(nms.recipient.create({ x: { email: "jxon" } }).email);
       var d = new DOMDocument("recipient"); d.root.$email = "dom";
       logInfo(nms.recipient.create(d).email, nms.recipient.create(d.root).email, NLWS.nmsRecipient.create({ recipient: { email: "nlws" } }).email, nms.recipient.create(<recipient email="e4x"/>.copy()).email)`,
    );
    expect(lines).toEqual(["jxon", "dom dom nlws e4x"]);
  });

  it("refuses fields that the schema does not have", async () => {
    expect((await runInBoth('nms.recipient.create(<recipient emial="x"/>)')).error).toContain(
      'Unknown attribute "emial" of the schema nms:recipient: did you mean "email"?',
    );
    expect((await runInBoth('nms.recipient.create("x")')).error).toContain(
      "nms.recipient.create: argument 1 must be an XML document, not a string",
    );
  });
});

describe("own namespaces, parts and collections", () => {
  const order = {
    schemas: [orderSchema],
    rows: {
      "cus:order": [
        {
          id: 3,
          number: "A-1",
          shipTo: { city: "Lyon" },
          line: [
            { sku: "x", qty: 2 },
            { sku: "y", qty: 1 },
          ],
          recipient: { id: 1 },
        },
      ],
    },
  };

  it("are there", async () => {
    const { lines, error, campaign } = await runInBoth(
      `var o = cus.order.get(3);
       logInfo(o.number, o.shipTo.city, o.line.length, o.line[1].sku, o.recipient.id, nms.recipient.load(1).order.length);
       o.shipTo.city = "Paris"; logInfo(o.shipTo.city, o.toXML().shipTo.@city, o.toXML().line.length())`,
      order,
    );
    expect({ lines, error }).toEqual({ lines: ["A-1 Lyon 2 y 1 1", "Paris Paris 2"], error: undefined });
    expect(campaign.rows("cus:order")).toMatchObject([{ number: "A-1", shipTo: { city: "Paris" }, line: [{ sku: "x" }, { sku: "y" }] }]);
  });
});

describe("methods of xtk:persist", () => {
  it("work on entities", async () => {
    const { lines, error, campaign } = await runInBoth(
      `var r = nms.recipient.create();
       logInfo(r.LoadIfExists("nms:recipient|7"), r.LoadIfExists("1"), r.email);
       r.Load("2"); logInfo(r.email); r.email = "two@x.io"; r.Store();
       var copy = nms.recipient.create(); copy.Duplicate("1"); logInfo(copy.id, copy.email); copy.save();
       nms.recipient.load(1).Remove();
       logInfo(nms.recipient.LoadAsText("2").indexOf('email="two@x.io"') > 0)`,
      options,
    );
    expect({ lines, error }).toEqual({ lines: ["false true a@x.io", "b@x.io", "0 a@x.io", "true"], error: undefined });
    expect(campaign.rows("nms:recipient")).toMatchObject([
      { id: 2, email: "two@x.io" },
      { email: "a@x.io", lastName: "Ann" },
    ]);
  });

  it("copy into a folder, by the rules of the schema, and tell keys", async () => {
    const card =
      '<srcSchema namespace="cus" name="card" label="Cards"><element name="card" autopk="true" label="Card"><attribute name="code" type="string" default="\'new\'" defOnDuplicate="true"/><attribute name="tier" type="string" default="\'basic\'"/><element name="state"><attribute name="step" type="string" default="\'first\'"/></element><element name="folder" type="link" target="xtk:folder" revLink="_NONE_"/></element></srcSchema>';
    const { lines, error } = await runInBoth(
      `var copy = cus.card.create(); copy.DuplicateTo(5, 10); logInfo(copy.id, copy.code, copy.tier, copy.folder_id);
       copy.ApplyDuplicateRules(); logInfo(copy.code, copy.tier);
       copy.state.step = "last"; copy.SetDefaultValues("/state"); logInfo(copy.state.step, copy.tier);
       copy.SetDefaultValues("@tier"); logInfo(copy.tier, copy.GetPkList() === ""); copy.save(); logInfo(copy.GetPkList() == copy.id);
       logInfo(nms.recipient.load(1).GetPkList(), xtk.option.create(<option name="none"/>).GetPkList() === "", xtk.javascript.create(<javascript namespace="cus" name="a.js"/>).GetPkList())`,
      {
        schemas: [card],
        rows: {
          "cus:card": [{ id: 5, code: "C5", tier: "gold" }],
          "xtk:javascript": [{ namespace: "cus", name: "a.js" }],
          ...options.rows,
        },
      },
    );
    expect({ lines, error }).toEqual({
      lines: ["0 C5 gold 10", "new gold", "first gold", "basic true", "true", "1 true cus:a.js"],
      error: undefined,
    });
    expect((await runInBoth('cus.card.create().SetDefaultValues("/none")', { schemas: [card] })).error).toContain(
      'cus.card#SetDefaultValues: cus:card has no "/none"',
    );
    expect((await runInBoth('xtk.option.create().DuplicateTo("a", 1)')).error).toContain(
      'xtk.option#DuplicateTo: xtk:option has no link "folder" to a folder',
    );
    expect((await runInBoth("nms.recipient.load(1).DuplicateWithMappingId(1)", options)).error).toContain(
      "not emulated: nms.recipient#DuplicateWithMappingId",
    );
  });

  it("fill in defaults", async () => {
    expect(
      await linesOf("var o = cus.order.create(); o.NewInstance(); logInfo(o.placedOn.getTime() == getCurrentDate().getTime())", options),
    ).toEqual(["true"]);
  });
});

it("an entity is a document wherever one is wanted", async () => {
  const { campaign } = await runInBoth(
    'var r = nms.recipient.load(1); r.email = "new@x.io"; var doc = r.toXML(); doc.@xtkschema = "nms:recipient"; doc.@_key = "@id"; xtk.session.Write(doc)',
    options,
  );
  expect(campaign.rows("nms:recipient")).toMatchObject([{ email: "new@x.io" }, {}]);
  const { campaign: other } = await runInBoth(
    'var r = nms.recipient.load(1); r.email = "changed"; nms.delivery.Prepare(r)',
    options,
    (each) => void each.replace("nms.delivery.Prepare", () => undefined),
  );
  expect(other.calls("nms.delivery.Prepare")[0]!.args).toMatchObject([{ path: "nms.recipient", document: { name: "recipient" } }]);
  expect(JSON.stringify(other.calls("nms.delivery.Prepare")[0]!.args)).toContain('["email","changed"]');
});

it("a method of an entity can be put in from a test", async () => {
  const lines = await linesOf(
    'logInfo(nms.recipient.load(1).Greet("Hi"))',
    options,
    (campaign) =>
      void campaign.replace(
        "nms.recipient#Greet",
        (entity, text) => `${String(text)} ${JSON.stringify((entity as { document: unknown }).document).includes("a@x.io")}`,
      ),
  );
  expect(lines).toEqual(["Hi true"]);
});
