import { describe, expect, it } from "vitest";
import type { Campaign, CampaignOptions } from "../../runtime/campaign/campaign.ts";
import { library } from "./library.ts";
import { call } from "./support.ts";

const write = (campaign: Campaign, text: string): unknown => call(campaign, "xtk.session.Write", text);
const after = (text: string, options: CampaignOptions = {}): Campaign => {
  const campaign = library(options);
  write(campaign, text);
  return campaign;
};
const reader = (attributes: string, content = ""): string => `<reader xtkschema="lib:reader" ${attributes}>${content}</reader>`;
const loan = (attributes: string, content = ""): string => `<loan xtkschema="lib:loan" ${attributes}>${content}</loan>`;

describe("N-N relations", () => {
  it.each<[string, string, unknown[]]>([
    [
      "a new pair, the other side found by its name",
      reader('id="3"', '<membership _key="[group/@name]" since="2026-01-01"><group _operation="none" name="poets"/></membership>'),
      [
        { "reader-id": 1, "group-id": 11 },
        { "reader-id": 1, "group-id": 12 },
        { "reader-id": 2, "group-id": 12 },
        { "reader-id": 3, "group-id": 11, since: new Date("2026-01-01T00:00:00Z") },
      ],
    ],
    [
      "the pair of this record and not of another",
      reader('id="2"', '<membership _key="[group/@name]" since="2026-01-01"><group name="chess"/></membership>'),
      [
        { since: new Date("2024-01-01T00:00:00Z") },
        { "reader-id": 1, since: new Date("2025-01-01T00:00:00Z") },
        { "reader-id": 2, since: new Date("2026-01-01T00:00:00Z") },
      ],
    ],
    [
      "by the composite key, without a _key",
      reader('id="1"', '<membership group-id="12" since="2020-01-01"/>'),
      [{ "group-id": 11 }, { "group-id": 12, since: new Date("2020-01-01T00:00:00Z") }, {}],
    ],
    [
      "taking one away",
      reader('id="1"', '<membership _operation="delete" _key="[group/@name]"><group _operation="none" name="poets"/></membership>'),
      [{ "reader-id": 1, "group-id": 12 }, { "reader-id": 2 }],
    ],
    [
      "a new group on the way",
      reader('id="3"', '<membership><group name="new"/></membership>'),
      [{}, {}, {}, { "reader-id": 3, "group-id": 1001 }],
    ],
    [
      "the relation itself",
      '<membership xtkschema="lib:membership" _key="[reader/@name],[group/@name]" since="2019-01-01"><reader _operation="none" name="Ann"/><group _operation="none" name="poets"/></membership>',
      [{ "reader-id": 1, "group-id": 11, since: new Date("2019-01-01T00:00:00Z") }, {}, {}],
    ],
  ])("%s", (_, text, rows) => {
    const found = after(text).rows("lib:membership");
    expect(found).toMatchObject(rows as object[]);
    expect(found).toHaveLength(rows.length);
  });
});

describe("1-1 links", () => {
  it("find the one record by the foreign key alone, or make it", () => {
    expect(after(reader('id="1"', '<card number="C-9"/>')).rows("lib:card")).toEqual([{ id: 21, number: "C-9", "reader-id": 1 }]);
    expect(after(reader('id="2"', '<card number="C-2"/>')).rows("lib:card")).toEqual([
      { id: 21, number: "C-1", "reader-id": 1 },
      { id: 1001, number: "C-2", "reader-id": 2 },
    ]);
  });
});

describe("a _key across links", () => {
  it("says how to find the linked record that has no _key of its own", () => {
    const campaign = after(loan('_key="@title,[reader/@town]" title="Ulysses" days="1"', '<reader town="Lyon"/>'));
    expect(campaign.rows("lib:loan")[0]).toMatchObject({ id: 31, days: 1, "reader-id": 1 });
    expect(campaign.rows("lib:reader")).toHaveLength(4);
  });
  it("finds nothing when the linked record differs", () => {
    const campaign = after(loan('_key="@title,[reader/@name]" title="Ulysses" days="1"', '<reader name="Bob"/>'));
    expect(campaign.rows("lib:loan").at(-1)).toMatchObject({ id: 1001, title: "Ulysses", "reader-id": 2 });
  });
});

describe("collections of records", () => {
  it("are added to and changed by their key, never replaced", () => {
    const campaign = after(reader('id="1"', '<loan _key="@title" title="Emma" days="99"/><loan title="New"/>'));
    expect(campaign.rows("lib:loan")).toMatchObject([
      { title: "Ulysses" },
      { title: "Emma", days: 99 },
      { title: "Dune" },
      { title: "Lost" },
      { title: "New", "reader-id": 1 },
    ]);
  });
  it("look in the collection of this record alone", () => {
    const campaign = after(reader('id="2"', '<loan _key="@title" title="Emma" days="1"/>'));
    expect(campaign.rows("lib:loan")).toMatchObject([
      {},
      { title: "Emma", days: 10, "reader-id": 1 },
      {},
      {},
      { title: "Emma", days: 1, "reader-id": 2 },
    ]);
  });
});

describe("XML collections", () => {
  const marks = (content: string): unknown => after(loan('id="31"', content)).rows("lib:loan")[0]!["mark"];
  it.each<[string, string, unknown]>([
    ["are replaced", '<mark page="5" text="x"/>', [{ page: "5", text: "x" }]],
    [
      "stay when nothing is said of them",
      "",
      [
        { page: "1", text: "a" },
        { page: "9", text: "b" },
      ],
    ],
    ["insert adds", '<mark _operation="insert" page="5"/>', [{ page: "1", text: "a" }, { page: "9", text: "b" }, { page: "5" }]],
    [
      "insertOrUpdate changes by key",
      '<mark _operation="insertOrUpdate" _key="@page" page="9" text="c"/>',
      [
        { page: "1", text: "a" },
        { page: "9", text: "c" },
      ],
    ],
    [
      "insertOrUpdate adds what is not there",
      '<mark _operation="insertOrUpdate" _key="@page" page="2" text="c"/>',
      [
        { page: "1", text: "a" },
        { page: "9", text: "b" },
        { page: "2", text: "c" },
      ],
    ],
    [
      "update of nothing does nothing",
      '<mark _operation="update" _key="@page" page="2" text="c"/>',
      [
        { page: "1", text: "a" },
        { page: "9", text: "b" },
      ],
    ],
    [
      "update keeps what it does not name",
      '<mark _operation="update" _key="@page" page="1" extra="e"/>',
      [
        { page: "1", text: "a", extra: "e" },
        { page: "9", text: "b" },
      ],
    ],
    ["delete", '<mark _operation="delete" _key="@page,@text" page="1" text="a"/>', [{ page: "9", text: "b" }]],
    [
      "none",
      '<mark _operation="none" _key="@page" page="1" text="z"/>',
      [
        { page: "1", text: "a" },
        { page: "9", text: "b" },
      ],
    ],
    [
      "several at once",
      '<mark _operation="delete" _key="@page" page="1"/><mark _operation="insert" page="3"/>',
      [{ page: "9", text: "b" }, { page: "3" }],
    ],
  ])("%s", (_, content, result) => expect(marks(content)).toEqual(result));
  it("of a new record", () =>
    expect(after(loan('title="N"', '<mark _operation="insert" page="1"/>')).rows("lib:loan").at(-1)).toMatchObject({
      mark: [{ page: "1" }],
    }));
});

describe("defaults", () => {
  it("an enumeration gives its own", () =>
    expect(after(reader('name="Eve"')).rows("lib:reader").at(-1)).toMatchObject({ name: "Eve", kind: 1, tier: "" }));
  it("and a given value counts", () => expect(after(reader('name="Eve" kind="0"')).rows("lib:reader").at(-1)).toMatchObject({ kind: 0 }));
});

describe("enumerations", () => {
  it("are not checked, unless the campaign says so", () => {
    expect(after(reader('id="1" kind="7" tier="X"')).rows("lib:reader")[0]).toMatchObject({ kind: 7, tier: "X" });
    const checked: CampaignOptions = { platform: { enumerations: "checked" } };
    expect(() => after(reader('id="1" kind="7"'), checked)).toThrow('"7" is no value of the enumeration "kind" of @kind: it has 0, 1');
    expect(() => after(reader('id="1" tier="silber"'), checked)).toThrow(
      '"silber" is no value of the enumeration "tier" of @tier: did you mean "silver"?',
    );
    expect(after(reader('id="1" kind="0" tier=""'), checked).rows("lib:reader")[0]).toMatchObject({ kind: 0, tier: "" });
  });
});

describe("what the references disagree about", () => {
  it("an update of nothing", () => {
    const text = reader('_operation="update" name="Zoe" town="x"');
    expect(after(text).rows("lib:reader")).toHaveLength(4);
    expect(() => after(text, { platform: { updateOfMissing: "error" } })).toThrow('No record of lib:reader with @name = "Zoe" to update');
  });
  it("a record without an _operation", () => {
    const text = reader('name="Ann" town="Metz"');
    expect(after(text).rows("lib:reader")[0]).toMatchObject({ town: "Metz" });
    expect(() => after(text, { platform: { defaultOperation: "insert" } })).toThrow('the key "name" (@name = "Ann") exists already');
    // What is inside is still found first.
    expect(
      after(loan('title="N"', '<reader name="Ann"/>'), { platform: { defaultOperation: "insert" } })
        .rows("lib:loan")
        .at(-1),
    ).toMatchObject({ title: "N", "reader-id": 1 });
  });
});

describe("deleting", () => {
  it("goes with the records that belong to it, and further", () => {
    const campaign = after(reader('_operation="delete" name="Ann"'));
    expect([campaign.rows("lib:membership").length, campaign.rows("lib:card").length, campaign.rows("lib:loan").length]).toEqual([1, 0, 2]);
  });
  it("is refused while another record needs it", () => {
    const campaign = library();
    expect(() => write(campaign, '<group xtkschema="lib:group" _operation="delete" name="chess"/>')).toThrow("cannot be deleted");
    expect(campaign.rows("lib:group")).toHaveLength(2);
    for (const id of [1, 2])
      write(campaign, `<membership xtkschema="lib:membership" _operation="delete" reader-id="${id}" group-id="12"/>`);
    write(campaign, '<group xtkschema="lib:group" _operation="delete" name="chess"/>');
    expect(campaign.rows("lib:group")).toEqual([{ id: 11, name: "poets" }]);
  });
  it.each([
    ["own", []],
    ["owncopy", []],
    ["normal", [{ id: 2, "up-id": 0 }]],
    ["neutral", [{ id: 2, "up-id": 1 }]],
    [undefined, [{ id: 2, "up-id": 0 }]],
  ])("revIntegrity %s", (integrity, rows) => {
    const schema = `<srcSchema namespace="cus" name="n"><element name="n" autopk="true"><element name="up" type="link" target="cus:n" revLink="down" ${integrity ? `revIntegrity="${integrity}"` : ""}/></element></srcSchema>`;
    const campaign = library({ schemas: [schema], rows: { "cus:n": [{ id: 1 }, { id: 2, "up-id": 1 }] } });
    write(campaign, '<n xtkschema="cus:n" _operation="delete" id="1"/>');
    expect(campaign.rows("cus:n")).toEqual(rows);
  });
  it("a circle of records that belong to each other ends", () => {
    const schema =
      '<srcSchema namespace="cus" name="n"><element name="n" autopk="true"><element name="up" type="link" target="cus:n" revLink="down" revIntegrity="own"/></element></srcSchema>';
    const campaign = library({
      schemas: [schema],
      rows: {
        "cus:n": [
          { id: 1, "up-id": 2 },
          { id: 2, "up-id": 1 },
          { id: 3, "up-id": 3 },
        ],
      },
    });
    write(campaign, '<n xtkschema="cus:n" _operation="delete" id="1"/>');
    write(campaign, '<n xtkschema="cus:n" _operation="delete" id="3"/>');
    expect(campaign.rows("cus:n")).toEqual([]);
  });
});
