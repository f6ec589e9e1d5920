import { describe, expect, it } from "vitest";
import { call, campaignWith, query } from "./support.ts";

const campaign = campaignWith({
  rows: {
    "xtk:folder": [
      { id: 10, name: "main", label: "Main" },
      { id: 11, name: "old" },
    ],
    "nms:recipient": [
      { id: 1, email: "ann@x.io", lastName: "Ann", "folder-id": 10, blackList: true, birthDate: "1990-05-01", location: { city: "Lyon" } },
      { id: 2, email: "bob@y.io", lastName: "Bob", folder: { id: 11 }, created: new Date("2025-01-31T08:15:00Z") },
      { id: 3, email: "", lastName: "Cid" },
    ],
    "cus:order": [
      {
        id: 1,
        number: "A-1",
        total: 10.5,
        status: 0,
        placedOn: "2025-01-31T08:00:00Z",
        note: "a < b",
        recipient: { id: 1 },
        line: [{ sku: "X", qty: 1 }],
      },
      {
        id: 2,
        number: "A-2",
        total: 20,
        status: 1,
        placedOn: "2024-06-01",
        recipient: { id: 2 },
        shop: { code: "S1", region: "main", hidden: "h" },
        serial: "9007199254740993",
      },
      { id: 3, number: "A-3", total: 5, status: 1 },
    ],
  },
});
const rows = (where: string, schema = "nms:recipient"): string[] =>
  [
    ...query(
      campaign,
      `<queryDef schema="${schema}" operation="select"><select><node expr="@id"/></select><where>${where}</where></queryDef>`,
    ).matchAll(/ id="([^"]*)"/g),
  ].map((found) => found[1]!);
const select = (nodes: string, rest = "", attributes = 'schema="nms:recipient" operation="select"'): string =>
  query(campaign, `<queryDef ${attributes}><select>${nodes}</select>${rest}</queryDef>`);

describe("select", () => {
  const cases: [string, string, string][] = [
    [
      "attributes",
      '<node expr="@id"/><node expr="@email"/>',
      '<recipient-collection><recipient id="1" email="ann@x.io"/><recipient id="2" email="bob@y.io"/><recipient id="3" email=""/></recipient-collection>',
    ],
    [
      "linked attributes, empty where there is no record",
      '<node expr="@id"/><node expr="[folder/@name]"/>',
      '<recipient-collection><recipient id="1"><folder name="main"/></recipient><recipient id="2"><folder name="old"/></recipient><recipient id="3"><folder name=""/></recipient></recipient-collection>',
    ],
    [
      "foreign keys",
      '<node expr="[@folder-id]"/>',
      '<recipient-collection><recipient folder-id="10"/><recipient folder-id="11"/><recipient folder-id="0"/></recipient-collection>',
    ],
    [
      "parts",
      '<node expr="[location/@city]"/>',
      '<recipient-collection><recipient><location city="Lyon"/></recipient><recipient><location city=""/></recipient><recipient><location city=""/></recipient></recipient-collection>',
    ],
    [
      "booleans and dates as text",
      '<node expr="@blackList"/><node expr="@birthDate"/><node expr="@created"/>',
      '<recipient-collection><recipient blackList="1" birthDate="1990-05-01" created=""/><recipient blackList="0" birthDate="" created="2025-01-31 08:15:00.000Z"/><recipient blackList="0" birthDate="" created=""/></recipient-collection>',
    ],
    [
      "aliases",
      '<node expr="[folder/@name]" alias="@place"/><node expr="Upper(@lastName)" alias="[names/@last]"/>',
      '<recipient-collection><recipient place="main"><names last="ANN"/></recipient><recipient place="old"><names last="BOB"/></recipient><recipient place=""><names last="CID"/></recipient></recipient-collection>',
    ],
    [
      "absolute aliases",
      '<node expr="@id" alias="/@n"/>',
      '<recipient-collection><recipient n="1"/><recipient n="2"/><recipient n="3"/></recipient-collection>',
    ],
    [
      "calculated attributes",
      '<node expr="@domain"/>',
      '<recipient-collection><recipient domain="x.io"/><recipient domain="y.io"/><recipient domain=""/></recipient-collection>',
    ],
  ];
  it.each(cases)("%s", (_, nodes, result) => expect(select(nodes)).toBe(result));

  it("memo elements, several links deep, joined by other fields, fields kept as XML", () => {
    expect(
      select(
        '<node expr="note"/><node expr="[recipient/folder/@label]"/><node expr="[shop/folder/@label]"/><node expr="[shop/@hidden]"/><node expr="@serial"/>',
        "",
        'schema="cus:order" operation="select" lineCount="2"',
      ),
    ).toBe(
      '<order-collection><order serial="0"><note>a &lt; b</note><recipient><folder label="Main"/></recipient><shop hidden=""><folder label=""/></shop></order><order serial="9007199254740993"><note/><recipient><folder label=""/></recipient><shop hidden="h"><folder label="Main"/></shop></order></order-collection>',
    );
  });
});

describe("where", () => {
  const c = (expr: string, attributes = ""): string => `<condition expr="${expr}" ${attributes}/>`;
  const cases: [string, string, string[]][] = [
    ["one condition", c("@email = 'ann@x.io'"), ["1"]],
    ["conditions are joined by AND", c("@id &gt; 1") + c("@id &lt; 3"), ["2"]],
    ["boolOperator links to the next condition", c("@id = 1", 'boolOperator="OR"') + c("@id = 3"), ["1", "3"]],
    ["bool-operator too", c("@id = 1", 'bool-operator="OR"') + c("@id = 3"), ["1", "3"]],
    ["the last boolOperator has no effect", c("@id &gt; 1") + c("@id &lt; 3", 'boolOperator="OR"'), ["2"]],
    ["AND binds tighter", c("@id = 1", 'boolOperator="OR"') + c("@id = 2", 'boolOperator="AND"') + c("@lastName = 'Ann'"), ["1"]],
    [
      "nested conditions are brackets",
      `<condition boolOperator="AND">${c("@id = 1", 'boolOperator="OR"')}${c("@id = 2")}</condition>${c("@lastName = 'Bob'")}`,
      ["2"],
    ],
    ["linked fields", c("[folder/@name] = 'main'"), ["1"]],
    ["calculated fields", c("@domain = 'y.io'"), ["2"]],
    ["unset text is null", c("@email IS NULL"), ["3"]],
    ["unset dates are null", c("@birthDate IS NOT NULL"), ["1"]],
    ["unknown is not true", c("@birthDate != #1990-05-01#"), []],
    ["booleans by themselves", c("@blackList"), ["1"]],
    ["ignored conditions", c("@id = 1", 'ignore="true"') + c("@id = 2"), ["2"]],
    ["no condition", "", ["1", "2", "3"]],
    ["what is false ends an AND", c("@id &gt; 3") + c("1 / (@id - @id) = 1"), []],
    ["what is true ends an OR", c("@id &lt; 4", 'boolOperator="OR"') + c("1 / (@id - @id) = 1"), ["1", "2", "3"]],
    ["an unknown condition does not end an AND", c("@birthDate != #2000-01-01#") + c("@id &gt; 0"), ["1"]],
    ["an unknown condition does not end an OR", c("@birthDate = #2000-01-01#", 'boolOperator="OR"') + c("@id = 3"), ["3"]],
    [
      "a group of AND after an OR",
      c("@id = 1", 'boolOperator="OR"') + c("@id &gt; 1") + c("@id &lt; 3", 'boolOperator="OR"') + c("@id = 9"),
      ["1", "2"],
    ],
    ["an operator in small letters", c("@id = 1", 'boolOperator="or"') + c("@id = 3"), ["1", "3"]],
    ["conditions that are all ignored in a condition", `<condition>${c("@id = 1", 'ignore="1"')}</condition>`, ["1", "2", "3"]],
    ["an ignored condition that links", c("@id = 1") + c("@id = 2", 'ignore="true" boolOperator="OR"') + c("@id = 3"), []],
    ["an enabledIf that is false", c("@id = 1", 'enabledIf="1 = 2"') + c("@id = 2"), ["2"]],
    ["an enabledIf that is unknown", c("@id = 1", 'enabledIf="null = 1"') + c("@id = 2"), ["2"]],
    ["an enabledIf that is true", c("@id = 1", 'enabledIf="1 = 1"'), ["1"]],
    ["an empty enabledIf", c("@id = 1", 'enabledIf=""'), ["1"]],
  ];
  it.each(cases)("%s", (_, where, ids) => expect(rows(where)).toEqual(ids));

  it("compares values of every type", () => {
    expect(rows(c("@total &gt;= 10 AND @year = 2024"), "cus:order")).toEqual(["2"]);
    expect(rows(c("@serial = 9007199254740993"), "cus:order")).toEqual(["2"]);
    expect(rows(c("note LIKE '%&lt;%'"), "cus:order")).toEqual(["1"]);
  });
});

describe("orderBy and paging", () => {
  const ids = (rest: string, attributes = ""): string =>
    select('<node expr="@number"/>', rest, `schema="cus:order" operation="select" ${attributes}`).replace(
      /<\/?order-collection\/?>|<order number="A-|"\/>/g,
      "",
    );
  it.each([
    ["@total", "", "312"],
    ["@total", 'sortDesc="true"', "213"],
    ["@status", "", "123"],
    ["@placedOn", "", "213"],
    ["@placedOn", 'sortDesc="true"', "312"],
    ["[recipient/@email]", "", "312"],
    ["[@recipient-id]", "", "312"],
  ])("%s %s", (expr, attributes, result) => expect(ids(`<orderBy><node expr="${expr}" ${attributes}/></orderBy>`)).toBe(result));

  it("takes several nodes", () =>
    expect(ids('<orderBy><node expr="@status" sortDesc="true"/><node expr="@total"/></orderBy>')).toBe("321"));
  it.each([
    ['lineCount="2"', "12"],
    ['startLine="1"', "23"],
    ['startLine="1" lineCount="1"', "2"],
    ['startLine="9"', ""],
  ])("%s", (attributes, result) => expect(ids("", attributes)).toBe(result));

  it("cuts at 10,000 without a lineCount", () => {
    const many = campaignWith({ rows: { "xtk:folder": Array.from({ length: 10_010 }, (_, id) => ({ id: id + 1, name: `f${id}` })) } });
    expect(
      query(many, '<queryDef schema="xtk:folder" operation="select"><select><node expr="@id"/></select></queryDef>').split("<folder "),
    ).toHaveLength(10_001);
    expect(query(many, '<queryDef schema="xtk:folder" operation="count"/>')).toBe('<folder count="10010"/>');
  });
});

describe("operations", () => {
  const one = (operation: string, id: number): string =>
    select('<node expr="@email"/>', `<where><condition expr="@id = ${id}"/></where>`, `schema="nms:recipient" operation="${operation}"`);
  it.each([
    ["get", 1, '<recipient email="ann@x.io"/>'],
    ["getIfExists", 1, '<recipient email="ann@x.io"/>'],
    ["getIfExists", 9, "<recipient/>"],
    ["count", 1, '<recipient count="1"/>'],
    ["count", 9, '<recipient count="0"/>'],
    ["select", 9, "<recipient-collection/>"],
  ])("%s %d", (operation, id, result) => expect(one(operation, id)).toBe(result));
  it("get throws when nothing is found", () => expect(() => one("get", 9)).toThrow("No record of nms:recipient matches the query"));

  it("create gives an entity, from XML or from JXON", () => {
    const entity = call(campaign, "xtk.queryDef.create", '<queryDef schema="nms:recipient" operation="count"/>');
    expect(entity).toMatchObject({
      path: "xtk.queryDef",
      methods: ["ExecuteQuery", "SelectAll", "Update"],
      document: { name: "queryDef" },
    });
    const jxon = {
      object: [
        [
          "queryDef",
          {
            object: [
              ["schema", "nms:recipient"],
              ["operation", "get"],
              ["select", { object: [["node", { array: [{ object: [["expr", "@email"]] }] }]] }],
              ["where", { object: [["condition", { object: [["expr", "@id = 2"]] }]] }],
            ],
          },
        ],
      ],
    } as never;
    const created = campaign.connect().bridge.call("xtk.queryDef.create", [jxon]);
    expect(call(campaign, "xtk.queryDef#ExecuteQuery", created)).toEqual({
      name: "recipient",
      attributes: [["email", "bob@y.io"]],
      children: [],
    });
  });

  it("Lookup is for schemas that allow it", () => {
    expect(call(campaign, "xtk.session.Lookup", '<queryDef schema="cus:order" operation="count"/>')).toMatchObject({
      attributes: [["count", "3"]],
    });
    expect(() => call(campaign, "xtk.session.Lookup", '<queryDef schema="nms:recipient" operation="count"/>')).toThrow(
      'its element needs lookup="true"',
    );
  });
});

describe("errors", () => {
  const from = (inner: string, attributes = 'schema="nms:recipient" operation="select"') => `<queryDef ${attributes}>${inner}</queryDef>`;
  const id = '<select><node expr="@id"/></select>';
  const cases: [string, string][] = [
    ["<query/>", "The query is a <query>, not a <queryDef>"],
    ["<queryDef/>", "has no schema"],
    [from(id, 'schema="nms:recipeint"'), 'The schema "nms:recipeint" does not exist: did you mean "nms:recipient"?'],
    [
      from(id, 'schema="undefined"'),
      'The schema "undefined" does not exist: the value that it is made of is not set, such as vars.targetSchema',
    ],
    [
      from(id, 'schema="temp:query1"'),
      'The schema "temp:query1" does not exist: make the work table with campaign.addWorkTable({ name: "query1", rows: […] })',
    ],
    [from(id, 'schema="nms:recipient" operation="list"'), 'operation="list" of a query is unknown'],
    [from(""), "selects nothing"],
    [
      from('<select><node expr="@emial"/></select>'),
      '"@emial" is unknown in nms:recipient: did you mean "@email"? (column 1 of the expression "@emial")',
    ],
    [from('<select><node expr="email"/></select>'), 'did you mean "@email"?'],
    [from('<select><node expr="[foldr/@name]"/></select>'), 'did you mean "folder"?'],
    [from('<select><node expr="[folder/@nmae]"/></select>'), '"@nmae" is unknown in xtk:folder: did you mean "@name"?'],
    [from('<select><node expr="[../@x]"/></select>'), "not emulated: XTK path [../@x]"],
    [from(`${id}<wehre/>`), "did you mean <where>?"],
    [from(id, 'schema="nms:recipient" lineCount="x"'), 'lineCount="x" of a query is no number'],
    [from('<select><node expr="[/]"/></select>'), "not emulated: XTK path [], the whole document"],
    [
      from('<select><node expr="folder + 1"/></select><where><condition expr="folder = 1"/></where>'),
      '"folder" is a record: name one of its fields, or use setOperator="EXISTS"',
    ],
    [
      from('<select><node expr="@id"/><node expr="Count(@email)"/></select>'),
      '"@id" must be in the groupBy or in an aggregate, since this query groups (column 1 of the expression "@id")',
    ],
    [
      from('<select><node expr="@email" groupBy="true"/><node expr="Lower(@lastName)"/></select>'),
      '"@lastName" must be in the groupBy or in an aggregate, since this query groups (column 7',
    ],
    [from(`${id}<where><condition expr="Count(@id) &gt; 1"/></where>`), "The aggregate Count cannot be used here"],
    [from('<select><node expr="Sum(Count(@id))"/></select>'), "The aggregate Count cannot be used here"],
    [from('<select><node expr="Sum()"/></select>'), "Sum takes 1 argument(s), not 0"],
    [from('<select><node expr="RowNum(@id)"/></select>'), "RowNum takes PartitionBy(…) and OrderBy(…)"],
    [from('<select><node expr="@id"><node expr="@x"/></node></select>'), '<node expr="@id"> has elements in it, and "@id" is no link'],
    [from('<select><column expr="@id"/></select>'), "<column> stands in a <select>, where only <node> may"],
    [from('<select><node expr="@id" sql="1"/></select>'), "not emulated: sql on the select node @id"],
    [
      from(`${id}<where><condition setOperator="EXISTS" expr="@id"/></where>`),
      'setOperator="EXISTS" wants a link in its expr, and "@id" is none',
    ],
    [from(`${id}<where><condition setOperator="EXISTS"/></where>`), 'setOperator="EXISTS" has no expr'],
    [
      from(`${id}<where><condition setOperator="ANY" expr="order"/></where>`),
      'not emulated: setOperator="ANY"; EXISTS, NOT EXISTS, IN, NOT IN are',
    ],
    [from(`${id}<where><condition expr="@id"><subQuery schema="cus:order"/></condition></where>`), 'write setOperator="IN"'],
    [from(`${id}<where><condition setOperator="IN" expr="@id"><subQuery/></condition></where>`), "The <subQuery> has no schema"],
    [from(`${id}<where><condition expr="@id = 1" sql="1"/></where>`), "not emulated: sql on a <condition>"],
    ...["compositeKey", "filter-name", "aliasSqlTable"].map((name): [string, string] => [
      from(`${id}<where><condition expr="@id = 1" ${name}="1"/></where>`),
      `not emulated: ${name} on a <condition>`,
    ]),
    [from(`${id}<where><condition expr="@id = 1"><condition expr="@id = 2"/></condition></where>`), "@id = 1"],
    [from(`${id}<where><condition expr=" "/></where>`), "neither an expr nor conditions"],
    [from(`${id}<where><condition expr="@id = 1" enabledIf="$(x)"/></where>`), "The variable $(x) is not known here"],
    [
      from(`${id}<where><condition expr="@id = 1" enabledIf="@id = 1"/></where>`),
      '"@id" is a field, and enabledIf is computed before any record is read',
    ],
    [from(`${id}<where><condition expr="[nms:group:@id] = 1"/></where>`), "a filtering dimension that is not the schema of this query"],
    [from(id, 'schema="nms:recipient" operation="update"'), "run by its method Update"],
    [from(id, 'schema="nms:recipient" linecount="5"'), "linecount on a <queryDef> of a query is unknown: did you mean lineCount?"],
    [
      from(`${id}<orderBy><node expr="@id" sortdesc="true"/></orderBy>`),
      "sortdesc on a <node> of a query is unknown: did you mean sortDesc?",
    ],
    [
      from(`${id}<where><condition expr="@id = 1" boolOperater="OR"/><condition expr="@id = 2"/></where>`),
      "boolOperater on a <condition> of a query is unknown: did you mean boolOperator?",
    ],
    [from(`${id}<where><condition exp="@id = 1"/></where>`), "exp on a <condition> of a query is unknown: did you mean expr?"],
    [
      from(`${id}<where><condition expr="@id" setOperator="IN"><subQuery shema="nms:recipient"/></condition></where>`),
      "shema on a <subQuery> of a query is unknown: did you mean schema?",
    ],
    [from(`${id}<where><condition/></where>`), "neither an expr nor conditions"],
    [from(`${id}<where><condition expr="@id = 1" boolOperator="XOR"/></where>`), 'boolOperator="XOR" is unknown'],
    [from(`${id}<where><conditon expr="@id = 1"/></where>`), "<conditon> stands in a <where>"],
    [
      '<queryDef schema="cus:shop" operation="count"><where><condition expr="@hidden = 1"/></where></queryDef>',
      "is kept as XML and cannot be filtered or sorted",
    ],
    [
      '<queryDef schema="cus:order" operation="count"><where><condition expr="[line/@sku] = 1"/></where></queryDef>',
      '"line/@sku" is kept as XML and cannot be filtered or sorted',
    ],
  ];
  it.each(cases)("%s", (text, message) => expect(() => query(campaign, text)).toThrow(message));
  it("lets attributes pass that are near to none: consoles save some that nobody lists", () =>
    expect(() => query(campaign, from(id, 'schema="nms:recipient" expandParent="true"'))).not.toThrow());
});
