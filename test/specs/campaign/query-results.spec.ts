import { describe, expect, it } from "vitest";
import { createCampaign } from "../../runtime/campaign/create-campaign.ts";
import { library } from "./library.ts";
import { call, query, wire } from "./support.ts";
import { toPlain } from "../../runtime/campaign/values/to-plain.ts";
import type { WireElement } from "../../runtime/wire/wire.ts";

const campaign = library();
const first = (...list: string[]): string =>
  query(
    campaign,
    `<queryDef schema="lib:reader" operation="get"><select>${list.map((node) => `<node ${node}/>`).join("")}</select><where><condition expr="@id = 1"/></where></queryDef>`,
  );

describe("the place of a field", () => {
  it.each<[string[], string]>([
    [['expr="@name" alias="@who"'], '<reader who="Ann"/>'],
    [['expr="@name" alias="x/@who"'], '<reader><x who="Ann"/></reader>'],
    [['expr="@name" alias="[x/y]"'], "<reader><x><y>Ann</y></x></reader>"],
    [['expr="@name" alias="/@who"'], '<reader who="Ann"/>'],
    [['expr="@name" alias="/x/@who"', 'expr="@town" alias="x/@town"'], '<reader><x who="Ann" town="Lyon"/></reader>'],
    [['expr="@name" alias="who"'], "<reader><who>Ann</who></reader>"],
    // The server's own name for it is not known.
    [[`expr="@name + '-' + @town"`, 'expr="Year(@born)"'], '<reader expr0="Ann-Lyon" expr1="1990"/>'],
    [['expr="@name"', 'expr="@name"'], '<reader name="Ann"/>'],
  ])("%j", (list, result) => expect(first(...list)).toBe(result));
});

describe("the text of a value", () => {
  it.each([
    ["@born", "1990-05-01"],
    ["DateOnly(@born)", "1990-05-01"],
    ["AddDays(@born, 1)", "1990-05-02"],
    ["TruncYear(@born)", "1990-01-01"],
    ["ToDateTime(@born)", "1990-05-01 00:00:00.000Z"],
    ["#2025-01-31#", "2025-01-31 00:00:00.000Z"],
    ["Coalesce(@born, GetDate())", "1990-05-01"],
    ["Iif(@kind = 1, @born, GetDate())", "1990-05-01"],
    ["Case(When(@kind = 1, @born))", "1990-05-01"],
    ["@fee", "10"],
    ["@fee / 4", "2.5"],
    ["@kind = 1", "1"],
    ["@town IS NULL", "0"],
    ["@kind", "1"],
  ])("%s", (expr, value) => expect(first(`expr="${expr}" alias="@v"`)).toBe(`<reader v="${value}"/>`));
});

it("the text of a date and time without zone has none", () => {
  const schema = '<srcSchema namespace="t" name="e"><element name="e"><attribute name="at" type="datetimenotz"/></element></srcSchema>';
  const own = createCampaign({ schemas: [schema], rows: { "t:e": [{ at: "2025-01-31 08:15:00" }] } });
  expect(query(own, '<queryDef schema="t:e" operation="get"><select><node expr="@at"/></select></queryDef>')).toBe(
    '<e at="2025-01-31 08:15:00.000"/>',
  );
});

describe("analyze", () => {
  it.each<[string, string]>([
    ['expr="@kind" analyze="true"', '<reader kind="1" kindName="adult" kindLabel="An adult"/>'],
    ['expr="@tier" analyze="true"', '<reader tier="G" tierName="gold" tierLabel="Gold"/>'],
    ['expr="@kind" analyze="true" alias="@k"', '<reader k="1" kName="adult" kLabel="An adult"/>'],
    ['expr="@name" analyze="true"', '<reader name="Ann"/>'],
  ])("%s", (node, result) => expect(first(node)).toBe(result));
  it("of a linked field, and of a value the enumeration does not have", () => {
    const own = library({ rows: { "lib:reader": [{ id: 1, kind: 9 }], "lib:card": [{ id: 1, "reader-id": 1 }] } });
    expect(
      query(own, '<queryDef schema="lib:card" operation="get"><select><node expr="[reader/@kind]" analyze="true"/></select></queryDef>'),
    ).toBe('<card><reader kind="9" kindName="" kindLabel=""/></card>');
  });
});

describe("orderBy", () => {
  const names = (order: string): string =>
    [
      ...query(
        campaign,
        `<queryDef schema="lib:reader" operation="select"><select><node expr="@name"/></select><orderBy>${order}</orderBy></queryDef>`,
      ).matchAll(/name="(.)/g),
    ]
      .map((found) => found[1])
      .join("");
  it.each([
    ['<node expr="@town"/><node expr="@name" sortDesc="true"/>', "DBAC"],
    ['<node expr="@fee" sortDesc="true"/><node expr="@name"/>', "ACBD"],
    ['<node expr="[card/@number]" sortDesc="1"/><node expr="@id" sortDesc="true"/>', "ADCB"],
    ['<node expr="Length(@town) * -1"/><node expr="@name" sortDesc="true"/>', "CBAD"],
    ["<node expr=\"Case(When(@town = 'Nice', 0), Else(1))\"/>", "CABD"],
    // No date is the last date.
    ['<node expr="@born"/>', "ABCD"],
    ['<node expr="@born" sortDesc="true"/>', "CDBA"],
  ])("%s", (order, result) => expect(names(order)).toBe(result));
});

describe("the limit that nobody wrote", () => {
  const rows = { "xtk:folder": Array.from({ length: 250 }, (_, id) => ({ id: id + 1 })) };
  const folders = (attributes = ""): string =>
    `<queryDef schema="xtk:folder" operation="select" ${attributes}><select><node expr="@id"/></select></queryDef>`;
  it("cuts silently, and a test can see it", () => {
    const small = createCampaign({ rows, platform: { defaultLineCount: 200 } });
    expect(query(small, folders()).match(/<folder /g)).toHaveLength(200);
    expect(query(small, folders('startLine="10"')).match(/<folder /g)).toHaveLength(200);
    expect(query(small, folders('startLine="100"')).match(/<folder /g)).toHaveLength(150);
    expect(query(small, folders('lineCount="100"')).match(/<folder /g)).toHaveLength(100);
    expect(small.cutSelects).toEqual([
      { schema: "xtk:folder", found: 250, returned: 200 },
      { schema: "xtk:folder", found: 250, returned: 200 },
    ]);
    expect(small.logs).toEqual([]);
    expect(createCampaign({ rows }).cutSelects).toEqual([]);
  });
});

describe("getIfExists", () => {
  const none =
    '<queryDef schema="lib:reader" operation="getIfExists"><select><node expr="@id"/></select><where><condition expr="@id = 99"/></where></queryDef>';
  it("gives an empty element, or null where the campaign says so", () => {
    expect(call(campaign, "xtk.queryDef#ExecuteQuery", none)).toEqual({ name: "reader", attributes: [], children: [] });
    expect(call(library({ platform: { getIfExists: "null" } }), "xtk.queryDef#ExecuteQuery", none)).toBeNull();
  });
});

describe("text without a value", () => {
  const matching = (emptyText: "both" | "null" | "text", expr: string): string => {
    const own = library({ platform: { emptyText } });
    return [
      ...query(
        own,
        `<queryDef schema="lib:reader" operation="select"><select><node expr="@id"/></select><where><condition expr="${expr}"/></where></queryDef>`,
      ).matchAll(/ id="(\d)"/g),
    ]
      .map((found) => found[1])
      .join("");
  };
  it.each<["both" | "null" | "text", string, string]>([
    ["both", "@town IS NULL", "4"],
    ["both", "@town = ''", "4"],
    ["both", "@town != 'Lyon'", "34"],
    ["null", "@town IS NULL", "4"],
    ["null", "@town = ''", ""],
    ["null", "@town != 'Lyon'", "3"],
    ["text", "@town IS NULL", ""],
    ["text", "@town = ''", "4"],
    ["text", "@town != 'Lyon'", "34"],
  ])("is %s: %s", (emptyText, expr, result) => expect(matching(emptyText, expr)).toBe(result));
  it("is counted as a text where it is one", () => {
    const count = '<queryDef schema="lib:reader" operation="get"><select><node expr="Count(@town)" alias="@n"/></select></queryDef>';
    expect(query(library({ platform: { emptyText: "text" } }), count)).toBe('<reader n="4"/>');
    expect(query(library({ platform: { emptyText: "null" } }), count)).toBe('<reader n="3"/>');
  });
});

describe("SelectAll", () => {
  it("adds every field to the query", () => {
    const changed = call(
      campaign,
      "xtk.queryDef#SelectAll",
      '<queryDef schema="lib:loan" operation="get"><select><node expr="@title" alias="@t"/><node expr="@days"/></select><where><condition expr="@id = 31"/></where></queryDef>',
      false,
    ) as unknown as { document: WireElement };
    const { select, where } = toPlain(changed.document);
    expect(where).toEqual({ condition: { expr: "@id = 31" } });
    expect(select).toEqual({
      node: [
        { expr: "@title", alias: "@t" },
        { expr: "@days" },
        { expr: "@id" },
        { expr: "@title" },
        { expr: "@due" },
        { expr: "[@reader-id]" },
        { expr: "note" },
      ].filter(({ expr, alias }) => alias !== undefined || expr !== "@title"),
    });
  });
  it("makes a query that runs", () => {
    const changed = call(
      campaign,
      "xtk.queryDef#SelectAll",
      '<queryDef schema="lib:reader" operation="get"><where><condition expr="@id = 1"/></where></queryDef>',
    ) as unknown as { document: WireElement };
    expect(call(campaign, "xtk.queryDef#ExecuteQuery", { xml: changed.document })).toMatchObject({
      name: "reader",
      attributes: expect.arrayContaining([
        ["name", "Ann"],
        ["shout", "ANN"],
      ]) as unknown,
    });
  });
});

describe("Update", () => {
  const update = (own: ReturnType<typeof library>, set: string, where = ""): unknown =>
    call(
      own,
      "xtk.queryDef#Update",
      `<queryDef schema="lib:reader" operation="update"><set>${set}</set><where>${where}</where></queryDef>`,
    );
  it("sets fields of every record of the query", () => {
    const own = library();
    expect(
      update(own, '<node expr="@town" value="Paris"/><node expr="@fee" value="7.5"/>', "<condition expr=\"@town = 'Lyon'\"/>"),
    ).toBeUndefined();
    expect(own.rows("lib:reader")).toMatchObject([
      { town: "Paris", fee: 7.5 },
      { town: "Paris", fee: 7.5 },
      { town: "Nice", fee: 10 },
      { town: "" },
    ]);
    update(own, '<node expr="[address/@zip]" value="0"/>', '<condition expr="loan" setOperator="EXISTS"/>');
    expect(own.rows("lib:reader")).toMatchObject([{ address: { zip: "0" } }, { address: { zip: "0" } }, { address: { zip: "" } }, {}]);
    update(own, '<node expr="@fee" value=""/>');
    expect(own.rows("lib:reader").map(({ fee }) => fee)).toEqual([0, 0, 0, 0]);
  });
  it.each([
    ['<node expr="@twon" value="x"/>', '"@twon" in the <set> of the query is no field of lib:reader: did you mean "@town"?'],
    ['<node expr="@fee" value="x"/>', '"x" is not a number'],
    ['<node expr="@shout" value="x"/>', "is calculated and cannot be written"],
    ["", "The query on lib:reader sets nothing"],
    ['<node value="x"/>', "A <node> of the set has no expr"],
    ['<node expr=" " value="x"/>', "A <node> of the set has no expr"],
  ])("%s", (set, message) => expect(() => update(library(), set)).toThrow(message));
  it("wants a query that says so", () =>
    expect(() => call(campaign, "xtk.queryDef#Update", '<queryDef schema="lib:reader"/>')).toThrow(
      'Update wants a query with operation="update", not "select"',
    ));
});

describe("DeleteCollection", () => {
  const remove = (where: string, schema = "lib:reader") => {
    const own = library();
    own.connect().bridge.call("xtk.session.DeleteCollection", [schema, wire(where), false]);
    return own;
  };
  it("deletes the records of a where, and what hangs on them", () => {
    const own = remove("<where><condition expr=\"@town = 'Lyon'\"/></where>");
    expect(own.rows("lib:reader")).toMatchObject([{ name: "Cid" }, { name: "Dan" }]);
    expect(own.rows("lib:loan")).toMatchObject([{ title: "Lost" }]);
    expect([own.rows("lib:card"), own.rows("lib:membership")]).toEqual([[], []]);
  });
  it("keeps what another record needs", () =>
    expect(() => remove("<where/>", "lib:group")).toThrow("The record of lib:group cannot be deleted: lib:membership refers to it"));
  it("wants a where", () => expect(() => remove("<condition/>")).toThrow("argument 2 is a <condition>, not a <where>"));
});
