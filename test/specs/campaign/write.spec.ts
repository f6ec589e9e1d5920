import { describe, expect, it } from "vitest";
import type { Campaign, CampaignOptions } from "../../runtime/campaign/campaign.ts";
import { call, campaignWith } from "./support.ts";

const now = new Date("2026-01-15T09:00:00Z");
const write = (campaign: Campaign, text: string): unknown => call(campaign, "xtk.session.Write", text);
const start = (rows: CampaignOptions["rows"] = {}): Campaign =>
  campaignWith({
    rows: {
      "xtk:folder": [
        { id: 10, name: "main" },
        { id: 11, name: "old" },
      ],
      "nms:recipient": [
        { id: 1, email: "ann@x.io", lastName: "Ann", "folder-id": 10 },
        { id: 2, email: "ann@x.io", lastName: "Ann B", "folder-id": 11 },
      ],
      ...rows,
    },
  });
const recipient = (attributes: string, content = ""): string => `<recipient xtkschema="nms:recipient" ${attributes}>${content}</recipient>`;

describe("Write, one record", () => {
  const cases: [string, string, unknown[]][] = [
    [
      "insert",
      recipient('_operation="insert" email="c@x.io"'),
      [
        { id: 1 },
        { id: 2 },
        { id: 1001, email: "c@x.io", lastName: "", created: now, lastModified: now, "folder-id": 0, blackList: false, birthDate: null },
      ],
    ],
    ["insertOrUpdate without a key inserts", recipient('email="ann@x.io"'), [{ id: 1 }, { id: 2 }, { id: 1001, email: "ann@x.io" }]],
    [
      "insertOrUpdate by _key updates",
      recipient('_key="@lastName" lastName="Ann B" email="b@x.io"'),
      [
        { id: 1, email: "ann@x.io" },
        { id: 2, email: "b@x.io", lastModified: now, created: null },
      ],
    ],
    [
      "insertOrUpdate by _key inserts",
      recipient('_key="@email" email="new@x.io"'),
      [{ id: 1 }, { id: 2 }, { id: 1001, email: "new@x.io" }],
    ],
    [
      "the first complete key is used without _key",
      recipient('id="2" email="b@x.io"'),
      [
        { id: 1, email: "ann@x.io" },
        { id: 2, email: "b@x.io" },
      ],
    ],
    ["an id that is not there is inserted with it", recipient('id="77" email="b@x.io"'), [{ id: 1 }, { id: 2 }, { id: 77 }]],
    ["an id of 0 is none", recipient('id="0" email="b@x.io"'), [{ id: 1 }, { id: 2 }, { id: 1001 }]],
    [
      "a comma list of keys, across a link",
      recipient('_key="@email, [folder/@name]" email="ann@x.io" phone="1"', '<folder _operation="none" name="old"/>'),
      [
        { id: 1, phone: "" },
        { id: 2, phone: "1" },
      ],
    ],
    [
      "a foreign key in _key",
      recipient('_key="@email,[@folder-id]" email="ann@x.io" folder-id="11" phone="1"'),
      [
        { id: 1, phone: "" },
        { id: 2, phone: "1" },
      ],
    ],
    ["update", recipient('_operation="update" _key="@lastName" lastName="Ann" phone="9"'), [{ id: 1, phone: "9" }, { id: 2 }]],
    [
      "update of nothing does nothing",
      recipient('_operation="update" _key="@lastName" lastName="Zoe" phone="9"'),
      [
        { id: 1, phone: "" },
        { id: 2, phone: "" },
      ],
    ],
    ["delete", recipient('_operation="delete" _key="@lastName" lastName="Ann"'), [{ id: 2 }]],
    ["delete of nothing does nothing", recipient('_operation="delete" id="9"'), [{ id: 1 }, { id: 2 }]],
    ["none changes nothing", recipient('_operation="none" id="1" phone="9"'), [{ id: 1, phone: "" }, { id: 2 }]],
    [
      "parts",
      recipient('id="1"', '<location city="Lyon"/>'),
      [{ id: 1, email: "ann@x.io", location: { city: "Lyon", zipCode: "" } }, { id: 2 }],
    ],
    ["a link found", recipient('id="1"', '<folder _operation="none" _key="@name" name="old"/>'), [{ id: 1, "folder-id": 11 }, { id: 2 }]],
    [
      "a link found by its default key",
      recipient('id="1"', '<folder _operation="none" name="old"/>'),
      [{ id: 1, "folder-id": 11 }, { id: 2 }],
    ],
    [
      "a link created",
      recipient('id="1"', '<folder _operation="insertOrUpdate" _key="@name" name="fresh"/>'),
      [{ id: 1, "folder-id": 1001 }, { id: 2 }],
    ],
    [
      "booleans, dates and enumerations",
      recipient('id="1" blackList="true" blackListEmail="1" birthDate="1990-05-01T10:00:00Z" gender="2"'),
      [
        { id: 1, blackList: true, blackListEmail: true, blackListFax: false, birthDate: new Date("1990-05-01T00:00:00Z"), gender: 2 },
        { id: 2 },
      ],
    ],
    [
      "a given time stamp stays",
      recipient('id="1" lastModified="2020-01-01"'),
      [{ id: 1, lastModified: new Date("2020-01-01T00:00:00Z") }, { id: 2 }],
    ],
    ["clearing a value", recipient('id="1" email="" folder-id=""'), [{ id: 1, email: "", "folder-id": 0 }, { id: 2 }]],
  ];
  it.each(cases)("%s", (_, text, rows) => {
    const campaign = start();
    expect(write(campaign, text)).toBeUndefined();
    expect(campaign.rows("nms:recipient")).toMatchObject(rows as object[]);
    expect(campaign.rows("nms:recipient")).toHaveLength(rows.length);
  });

  it("updates the linked record too, unless told not to", () => {
    const campaign = start();
    write(campaign, recipient('id="1"', '<folder name="old" label="Old"/>'));
    write(campaign, recipient('id="2"', '<folder _operation="none" name="main" label="Main"/>'));
    expect(campaign.rows("xtk:folder")).toMatchObject([
      { name: "main", label: "" },
      { name: "old", label: "Old" },
    ]);
  });
});

describe("Write, the rest of a schema", () => {
  it("memo, XML collection, numbers and defaults", () => {
    const campaign = start();
    write(
      campaign,
      '<order xtkschema="cus:order" number="A" total="42.50" serial="9007199254740993" urgent="true"><note>a &lt; b</note><line sku="X" qty="1"/><line sku="Y"/><shipTo city="Lyon"/></order>',
    );
    expect(campaign.rows("cus:order")).toEqual([
      {
        id: 1001,
        number: "A",
        total: 42.5,
        placedOn: now,
        deliverOn: null,
        status: 1,
        urgent: true,
        serial: "9007199254740993",
        "recipient-id": 0,
        "shop-id": "",
        shipTo: { city: "Lyon" },
        note: "a < b",
        line: [{ sku: "X", qty: "1" }, { sku: "Y" }],
      },
    ]);
    write(campaign, '<order xtkschema="cus:order" number="A"><line sku="Z"/></order>');
    expect(campaign.rows("cus:order")).toMatchObject([{ id: 1001, total: 42.5, note: "a < b", line: [{ sku: "Z" }] }]);
  });

  it("records on the other end of a link", () => {
    const campaign = start();
    write(campaign, recipient('id="1"', '<order number="A" total="1"/><order number="B" total="2"/>'));
    write(campaign, recipient('id="1"', '<order number="A" total="3"/>'));
    expect(campaign.rows("cus:order")).toMatchObject([
      { number: "A", total: 3, "recipient-id": 1 },
      { number: "B", total: 2, "recipient-id": 1 },
    ]);
  });

  it("links joined by other fields", () => {
    const campaign = start();
    write(campaign, '<shop xtkschema="cus:shop" code="S"><folder _operation="none" id="11"/></shop>');
    expect(campaign.rows("cus:shop")).toMatchObject([{ code: "S", region: "old" }]);
  });

  it("deleting follows revIntegrity", () => {
    const campaign = start({
      "cus:order": [
        { id: 1, number: "A", recipient: { id: 1 } },
        { id: 2, number: "B", recipient: { id: 2 }, shop: { code: "S" } },
      ],
    });
    write(campaign, '<shop xtkschema="cus:shop" _operation="delete" code="S"/>');
    write(campaign, recipient('_operation="delete" id="1"'));
    expect(campaign.rows("cus:order")).toMatchObject([{ number: "B", "shop-id": "" }]);
    expect(campaign.rows("cus:order")).toHaveLength(1);
  });

  it("finding a linked record by its key leaves its time stamp", () => {
    const campaign = start();
    write(campaign, recipient('id="1"', '<folder id="11"/>'));
    expect(campaign.rows("xtk:folder")[1]).toMatchObject({ id: 11, lastModified: null });
    expect(campaign.rows("nms:recipient")[0]).toMatchObject({ "folder-id": 11, lastModified: now });
  });

  it("takes JXON", () => {
    const campaign = start();
    call(campaign, "xtk.session.Write", {
      object: [
        [
          "recipient",
          {
            object: [
              ["xtkschema", "nms:recipient"],
              ["email", "j@x.io"],
              [
                "folder",
                {
                  object: [
                    ["name", "main"],
                    ["_operation", "none"],
                  ],
                },
              ],
            ],
          },
        ],
      ],
    });
    expect(campaign.rows("nms:recipient").at(-1)).toMatchObject({ email: "j@x.io", "folder-id": 10 });
  });
});

describe("WriteCollection", () => {
  it("writes each record; those before an error stay", () => {
    const campaign = start();
    const text =
      '<recipient-collection xtkschema="nms:recipient"><recipient id="1" phone="1"/><recipient id="3" phone="3"/><recipient id="4" phnoe="4"/><recipient id="5"/></recipient-collection>';
    expect(() => call(campaign, "xtk.session.WriteCollection", text)).toThrow(
      'Unknown attribute "phnoe" of the schema nms:recipient: did you mean "phone"?',
    );
    expect(campaign.rows("nms:recipient")).toMatchObject([{ id: 1, phone: "1" }, { id: 2 }, { id: 3, phone: "3" }]);
    expect(campaign.rows("nms:recipient")).toHaveLength(3);
  });
  it.each([
    ['<recipient xtkschema="nms:recipient"/>', "wants <recipient-collection>"],
    ['<recipient-collection xtkschema="nms:recipient"><folder/></recipient-collection>', "<folder> in a <recipient-collection>"],
    ["<recipient-collection/>", "has no xtkschema"],
  ])("%s", (text, message) => expect(() => call(start(), "xtk.session.WriteCollection", text)).toThrow(message));
});

describe("errors of Write", () => {
  const cases: [string, string][] = [
    ["<recipient/>", '<recipient> has no xtkschema: add xtkschema="namespace:name"'],
    ['<recipient xtkschema="nms:recipent"/>', 'The schema "nms:recipent" does not exist: did you mean "nms:recipient"?'],
    ['<customer xtkschema="nms:recipient"/>', "the root element is <customer>, and the schema nms:recipient wants <recipient>"],
    [recipient('emial="x"'), 'Unknown attribute "emial" of the schema nms:recipient: did you mean "email"?'],
    [recipient('operation="insert" email="x"'), 'Unknown attribute "operation" of the schema nms:recipient: did you mean "_operation"?'],
    [recipient('key="@email" email="x"'), 'did you mean "_key"?'],
    [recipient('location="x"'), "<location> is a child element"],
    [recipient("", '<location ctiy="x"/>'), 'Unknown attribute "ctiy" of the schema nms:recipient in <location>: did you mean "city"?'],
    [recipient("", "<foldr/>"), "Unknown element <foldr> of the schema nms:recipient: did you mean <folder>?"],
    [recipient("", "<email>x</email>"), '"email" is an attribute'],
    [recipient("", "text"), '<recipient> of nms:recipient holds no text, and "text" is in it'],
    [recipient('_operation="updateOrInsert" email="x"'), '_operation="updateOrInsert" on <recipient> is unknown'],
    [recipient('_operation="isnert" email="x"'), 'did you mean "insert"?'],
    [recipient('_operation="update" email="x"'), "holds no complete key of nms:recipient (@id)"],
    [recipient('_operation="none" id="9"'), 'No record of nms:recipient with @id = 9 (<recipient _operation="none">)'],
    [recipient('id="1"', '<folder _operation="none" name="nowhere"/>'), 'No record of xtk:folder with @name = "nowhere"'],
    [recipient('_key="email" email="x"'), '_key="email" on <recipient>: "email" is unknown in nms:recipient: did you mean "@email"?'],
    [recipient('_key="@email" phone="x"'), '_key="@email" on <recipient>: the document does not hold "email"'],
    [recipient('_key="[folder/@name]" phone="x"'), 'the document does not hold <folder> or "folder-id"'],
    [recipient('id="x1y" gender="male"'), '"male" is not a whole number: @gender of nms:recipient has the type byte'],
    [recipient('birthDate="31/01/1990"'), '"31/01/1990" is not a date'],
    [recipient('blackList="yes"'), '"yes" is not a boolean'],
    [recipient('domain="x.io"'), '"@domain" of nms:recipient is calculated and cannot be written'],
    [recipient('_operation="insert" id="1"'), 'the key "id" (@id = 1) exists already'],
    ['<folder xtkschema="xtk:folder" _operation="insert" name="main"/>', 'the key "name" (@name = "main") exists already'],
    [recipient('id="1"', "<folder/>"), "not emulated: the empty linked record <folder/>"],
    ['<order xtkschema="cus:order" number="A"><note><b/></note></order>', "<note> of cus:order holds text, and <b> is an element"],
    [
      '<order xtkschema="cus:order" number="A"><line _operation="delete" sku="X"/></order>',
      '_operation="delete" on <line>: name the attributes to find the member by',
    ],
    [
      '<order xtkschema="cus:order" number="A"><line _operation="update" _key="@id" sku="X"/></order>',
      '_key="@id" on <line>: the document does not hold "id"',
    ],
  ];
  it.each(cases)("%s", (text, message) => expect(() => write(start(), text)).toThrow(message));

  it.each([
    ["text", "argument 1 must be an XML document, not a string"],
    [undefined, "argument 1 must be an XML document, not undefined"],
    [{ xmlList: [] }, "not an XMLList of 0 items"],
  ])("%j", (value, message) => expect(() => call(start(), "xtk.session.Write", value)).toThrow(message));
});

it("a key that is none of the schema finds what was written by it", () => {
  const campaign = start();
  for (let index = 0; index < 40; index++)
    write(campaign, recipient(`_key="@email" email="r${index % 20}@x.io"`, '<folder _operation="none" name="main"/>'));
  expect(campaign.rows("nms:recipient")).toHaveLength(22);
});

describe("defaults", () => {
  const schema = (byDefault: string): string =>
    `<srcSchema namespace="cus" name="d"><element name="d" autopk="true"><attribute name="x" type="string" default="${byDefault}"/></element></srcSchema>`;
  it.each([
    ["'a' + 'b'", "ab"],
    ["Upper('a')", "A"],
    ["GetDate()", "2026-01-15 09:00:00.000Z"],
  ])("%s", (byDefault, value) => {
    const campaign = campaignWith({ schemas: [schema(byDefault)] });
    write(campaign, '<d xtkschema="cus:d"/>');
    write(campaign, '<d xtkschema="cus:d" x="given"/>');
    expect(campaign.rows("cus:d")).toMatchObject([{ x: value }, { x: "given" }]);
  });
  it.each([
    ["DefaultFolder('x')", "not emulated: XTK function DefaultFolder"],
    ["$(login)", "The variable $(login) is not known here"],
    ["plain", '"plain" is unknown in cus:d'],
  ])("%s", (byDefault, message) => {
    const campaign = campaignWith({ schemas: [schema(byDefault)] });
    expect(() => write(campaign, '<d xtkschema="cus:d"/>')).toThrow(message);
    expect(() => write(campaign, '<d xtkschema="cus:d"/>')).toThrow('in the default of "@x" of cus:d');
    expect(campaign.rows("cus:d")).toEqual([]);
  });
});

describe("calculated attributes", () => {
  it("that go round in a circle are an error", () => {
    const text =
      '<srcSchema namespace="cus" name="d"><element name="d" autopk="true"><attribute name="x" type="long" expr="@y + 1"/><attribute name="y" type="long" expr="@x + 1"/></element></srcSchema>';
    expect(() =>
      call(
        campaignWith({ schemas: [text] }),
        "xtk.queryDef#ExecuteQuery",
        '<queryDef schema="cus:d" operation="count"><where><condition expr="@x = 1"/></where></queryDef>',
      ),
    ).toThrow("go round in a circle");
  });
});
