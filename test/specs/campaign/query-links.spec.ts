import { describe, expect, it } from "vitest";
import { createCampaign } from "../../runtime/campaign/create-campaign.ts";
import { library } from "./library.ts";
import { call, query } from "./support.ts";

const campaign = library({ login: { name: "jdoe", id: 5 } });
const run = (schema: string, inner: string, attributes = ""): string =>
  query(campaign, `<queryDef schema="lib:${schema}" operation="select" ${attributes}>${inner}</queryDef>`).replace(
    new RegExp(`</?${schema}-collection/?>`, "g"),
    "",
  );
const ids = (where: string, schema = "reader"): string =>
  [...run(schema, `<select><node expr="@id"/></select><where>${where}</where>`).matchAll(/ id="(\d+)"/g)]
    .map((found) => found[1])
    .join(" ");
const nodes = (...list: string[]): string =>
  `<select>${list.map((node) => (node.startsWith("<") ? node : `<node ${node}/>`)).join("")}</select>`;
const only = (id: number): string => `<where><condition expr="@id = ${id}"/></where>`;

describe("what stands for a record", () => {
  it.each([
    ["reader", 'expr="@_cs"', '<reader _cs="Ann (Lyon)"/>'],
    ["loan", 'expr="reader"', '<loan><reader _cs="Ann (Lyon)"/></loan>'],
    ["loan", 'expr="[reader/@_cs]"', '<loan><reader _cs="Ann (Lyon)"/></loan>'],
    ["loan", 'expr="[@reader-cs]"', '<loan reader-cs="Ann (Lyon)"/>'],
    ["loan", 'expr="reader" alias="@who"', '<loan who="Ann (Lyon)"/>'],
    // Without a compute-string: the values of the primary key.
    ["card", 'expr="@_cs"', '<card _cs="21"/>'],
    ["membership", 'expr="@_cs"', '<membership _cs="1, 11"/>'],
    ["loan", `expr="'for ' + reader" alias="@x"`, '<loan x="for Ann (Lyon)"/>'],
  ])("%s %s", (schema, node, result) => expect(run(schema, nodes(node), 'lineCount="1"')).toBe(result));

  it("is empty where there is no record", () =>
    expect(run("loan", nodes('expr="reader"', 'expr="[@reader-cs]"') + only(34))).toBe('<loan reader-cs=""><reader _cs=""/></loan>'));
});

describe("links", () => {
  it.each<[string, string, string, string]>([
    [
      "a record at the other end of a 1-1 link",
      "reader",
      nodes('expr="@id"', 'expr="[card/@number]"'),
      '<reader id="1"><card number="C-1"/></reader><reader id="2"><card number=""/></reader><reader id="3"><card number=""/></reader><reader id="4"><card number=""/></reader>',
    ],
    [
      "nodes in a link to one record",
      "loan",
      nodes('<node expr="reader"><node expr="@name"/><node expr="[card/@number]"/></node>') + only(31),
      '<loan><reader name="Ann"><card number="C-1"/></reader></loan>',
    ],
    [
      "nodes in a link that leads nowhere",
      "loan",
      nodes('<node expr="reader"><node expr="@name"/><node expr="@fee"/></node>') + only(34),
      '<loan><reader name="" fee=""/></loan>',
    ],
    [
      "unset values where a link leads nowhere",
      "loan",
      nodes('expr="[reader/@name]"', 'expr="[reader/@fee]"', 'expr="[reader/@born]"') + only(34),
      '<loan><reader name="" fee="0" born=""/></loan>',
    ],
    ["a part of the record", "reader", nodes('expr="address"') + only(1), '<reader><address street="Rue A" zip="69001"/></reader>'],
    [
      "a part of a linked record",
      "loan",
      nodes('expr="[reader/address]"') + only(31),
      '<loan><reader><address street="Rue A" zip="69001"/></reader></loan>',
    ],
    ["a parent that is the record itself", "reader", nodes('expr="[address/../@name]"') + only(1), '<reader name="Ann"/>'],
    [
      "the filtering dimension",
      "reader",
      nodes('expr="[lib:reader:@name]"', 'expr="[lib:reader:r:@town]"') + only(1),
      '<reader name="Ann" town="Lyon"/>',
    ],
  ])("%s", (_, schema, inner, result) => expect(run(schema, inner)).toBe(result));
});

describe("collections in a select multiply the rows", () => {
  it.each<[string, string, string]>([
    [
      "one per record of the collection, one where it is empty",
      nodes('expr="@name"', 'expr="[loan/@title]"') + '<where><condition expr="@id &lt; 4"/></where>',
      '<reader name="Ann"><loan title="Ulysses"/></reader><reader name="Ann"><loan title="Emma"/></reader><reader name="Bob"><loan title="Dune"/></reader><reader name="Cid"><loan title=""/></reader>',
    ],
    [
      "two fields of one collection are of one record",
      nodes('expr="[loan/@title]"', 'expr="[loan/@days]"') + only(1),
      '<reader><loan title="Ulysses" days="30"/></reader><reader><loan title="Emma" days="10"/></reader>',
    ],
    [
      "two collections give every combination",
      nodes('expr="[loan/@id]"', 'expr="[membership/@group-id]"') + only(1),
      '<reader><loan id="31"/><membership group-id="11"/></reader><reader><loan id="31"/><membership group-id="12"/></reader><reader><loan id="32"/><membership group-id="11"/></reader><reader><loan id="32"/><membership group-id="12"/></reader>',
    ],
    [
      "through to the other side of an N-N relation",
      nodes('expr="[membership/group/@name]"') + only(1),
      '<reader><membership><group name="poets"/></membership></reader><reader><membership><group name="chess"/></membership></reader>',
    ],
    [
      "a condition on the collection is one on the same rows",
      nodes('expr="[loan/@title]"') + '<where><condition expr="[loan/@days] &gt;= 20"/></where>',
      '<reader><loan title="Ulysses"/></reader><reader><loan title="Dune"/></reader>',
    ],
    [
      "a numbers of nothing is null",
      nodes('expr="[loan/@days]"', 'expr="[loan/@days] + 1" alias="@more"') + only(3),
      '<reader more=""><loan days=""/></reader>',
    ],
    [
      "aggregates over a collection",
      nodes('expr="@name" groupBy="true"', 'expr="Count([loan/@id])" alias="@n"', 'expr="Sum([loan/@days])" alias="@days"') +
        '<where><condition expr="@id &lt;= 3"/></where>',
      '<reader name="Ann" n="2" days="40"/><reader name="Bob" n="1" days="20"/><reader name="Cid" n="0" days=""/>',
    ],
    [
      "order by a collection",
      `${nodes('expr="[loan/@title]"')}${only(1)}<orderBy><node expr="[loan/@title]"/></orderBy>`,
      '<reader><loan title="Emma"/></reader><reader><loan title="Ulysses"/></reader>',
    ],
  ])("%s", (_, inner, result) => expect(run("reader", inner)).toBe(result));

  it("and the count", () =>
    expect(
      query(campaign, '<queryDef schema="lib:reader" operation="count"><where><condition expr="[loan/@days] &gt; 0"/></where></queryDef>'),
    ).toBe('<reader count="3"/>'));
});

describe("collections of the same name behind different links", () => {
  const schemas = [
    `<srcSchema namespace="x" name="person"><element name="person" autopk="true"><attribute name="name" type="string"/>
       <element name="home"><attribute name="town" type="string"/></element><element name="tag" unbound="true" xml="true"/>
       <element name="boss" type="link" target="x:person"/></element></srcSchema>`,
    `<srcSchema namespace="x" name="gift"><element name="gift" autopk="true"><attribute name="what" type="string"/>
       <element name="owner" type="link" target="x:person" revLink="gifts"/></element></srcSchema>`,
    `<srcSchema namespace="x" name="visit"><element name="visit" autopk="true">
       <element name="host" type="link" target="x:person" revLink="hosted"/><element name="guest" type="link" target="x:person" revLink="visited"/>
       <element name="first" type="link" target="x:person" revLink="home"/><element name="second" type="link" target="x:person" revLink="tag"/>
       <element name="third" type="link" target="x:person" revLink="boss"/></element></srcSchema>`,
  ];
  const rows = {
    "x:person": [
      { id: 1, name: "A", home: { town: "Lyon" } },
      { id: 2, name: "B", "boss-id": 1 },
    ],
    "x:gift": [
      { id: 11, what: "pen", "owner-id": 1 },
      { id: 12, what: "cup", "owner-id": 2 },
    ],
    "x:visit": [{ id: 21, "host-id": 1, "guest-id": 2, "first-id": 1, "second-id": 1, "third-id": 1 }],
  };
  const own = createCampaign({ schemas, rows });
  const get = (schema: string, ...list: string[]): string =>
    query(own, `<queryDef schema="x:${schema}" operation="get">${nodes(...list)}</queryDef>`);
  it.each<[string, string[], string]>([
    [
      "visit",
      ['expr="[host/gifts/@what]"', 'expr="[guest/gifts/@what]"'],
      '<visit><host><gifts what="pen"/></host><guest><gifts what="cup"/></guest></visit>',
    ],
    [
      "visit",
      ['expr="[guest/gifts/@what]"', 'expr="[guest/boss/gifts/@what]"'],
      '<visit><guest><gifts what="cup"/><boss><gifts what="pen"/></boss></guest></visit>',
    ],
    ["visit", ['expr="[guest/gifts/@what]"', 'expr="[guest/gifts/@id]"'], '<visit><guest><gifts what="cup" id="12"/></guest></visit>'],
    // What a record has itself is not hidden by a link back.
    ["person", ['expr="[home/@town]"', 'expr="[boss/@name]"'], '<person><home town="Lyon"/><boss name=""/></person>'],
  ])("%s %j", (schema, list, result) => expect(get(schema, ...list)).toBe(result));
  it("a link back does not take the name of what a record has", () => {
    for (const name of ["home", "boss"]) expect(() => get("person", `expr="[${name}/host/@name]"`)).toThrow("x:person");
  });
});

describe("sub-lists", () => {
  it.each<[string, string, string]>([
    [
      "a list in each result",
      '<node expr="loan"><node expr="@title"/></node>',
      '<reader name="Ann"><loan title="Ulysses"/><loan title="Emma"/></reader><reader name="Bob"><loan title="Dune"/></reader><reader name="Cid"/>',
    ],
    [
      "with conditions of its own",
      '<node expr="loan"><node expr="@title"/><where><condition expr="@days &gt; 15"/></where></node>',
      '<reader name="Ann"><loan title="Ulysses"/></reader><reader name="Bob"><loan title="Dune"/></reader><reader name="Cid"/>',
    ],
    [
      "in an order of its own",
      '<node expr="loan"><node expr="@title"/><orderBy><node expr="@days"/></orderBy></node>',
      '<reader name="Ann"><loan title="Emma"/><loan title="Ulysses"/></reader><reader name="Bob"><loan title="Dune"/></reader><reader name="Cid"/>',
    ],
    [
      "with an alias",
      '<node expr="loan" alias="books/book"><node expr="@title" alias="@t"/></node>',
      '<reader name="Ann"><books><book t="Ulysses"/><book t="Emma"/></books></reader><reader name="Bob"><books><book t="Dune"/></books></reader><reader name="Cid"><books/></reader>',
    ],
    [
      "of linked fields, and of the record around",
      '<node expr="membership"><node expr="[group/@name]"/><node expr="[../@town]" alias="@town"/></node>',
      '<reader name="Ann"><membership town="Lyon"><group name="poets"/></membership><membership town="Lyon"><group name="chess"/></membership></reader><reader name="Bob"><membership town="Lyon"><group name="chess"/></membership></reader><reader name="Cid"/>',
    ],
    [
      "lists in lists",
      '<node expr="membership"><node expr="group"><node expr="@name"/><node expr="membership"><node expr="[@reader-id]"/></node></node><where><condition expr="[group/@name] = \'chess\'"/></where></node>',
      '<reader name="Ann"><membership><group name="chess"><membership reader-id="1"/><membership reader-id="2"/></group></membership></reader><reader name="Bob"><membership><group name="chess"><membership reader-id="1"/><membership reader-id="2"/></group></membership></reader><reader name="Cid"/>',
    ],
  ])("%s", (_, node, result) =>
    expect(run("reader", `${nodes('expr="@name"', node)}<where><condition expr="@id &lt;= 3"/></where>`)).toBe(result),
  );
});

describe("XML collections", () => {
  const loan = (...list: string[]): string => run("loan", nodes(...list) + only(31)).replace(/<\/?loan>/g, "");
  it.each<[string[], string]>([
    [['expr="mark"'], '<mark page="1" text="a"/><mark page="9" text="b"/>'],
    [['expr="[mark/@page]"', 'expr="[mark/@text]"'], '<mark page="1" text="a"/><mark page="9" text="b"/>'],
    [['expr="[mark[2]/@text]" alias="@second"'], '<loan second="b"/>'],
    [[`expr="[mark[@page='9']/@text]" alias="@nine"`], '<loan nine="b"/>'],
    [['expr="[mark[5]/@text]" alias="@none"'], '<loan none=""/>'],
    [['expr="[mark[1]/@text]"'], '<mark text="a"/>'],
    [['expr="[mark[0]/@text]" alias="@none"'], '<loan none=""/>'],
    [[`expr="[mark[@page=9][1]/@text]" alias="@nine"`], '<loan nine="b"/>'],
    [[`expr="[mark[@page=9][2]/@text]" alias="@none"`], '<loan none=""/>'],
    [[`expr="[mark[@text = 'a' ]/@page]" alias="@one"`], '<loan one="1"/>'],
    [[`expr="[mark[@none='']/@page]" alias="@none"`], '<loan none=""/>'],
  ])("%j", (list, result) => expect(loan(...list)).toBe(result));
  it("have other filters not emulated", () => expect(() => loan('expr="[mark[position() = 1]/@text]"')).toThrow("not emulated: XTK path"));
  it("are no values", () => expect(() => loan('expr="[mark/@page] + 1"')).toThrow("is kept as XML and cannot be computed with"));
});

describe("set operators", () => {
  const exists = (expr: string, inner = "", operator = "EXISTS"): string =>
    `<condition expr="${expr}" setOperator="${operator}">${inner}</condition>`;
  const inQuery = (operator: string, expr: string, schema: string, node: string, where = ""): string =>
    `<condition setOperator="${operator}" expr="${expr}"><subQuery schema="lib:${schema}"><select><node expr="${node}"/></select>${where}</subQuery></condition>`;
  it.each<[string, string, string]>([
    ["EXISTS", exists("loan"), "1 2"],
    ["EXISTS with conditions on the linked record", exists("loan", '<condition expr="@days &gt; 15"/>'), "1 2"],
    ["all of them on one record", exists("loan", '<condition expr="@days &gt; 15"/><condition expr="@title = \'Emma\'"/>'), ""],
    ["NOT EXISTS", exists("loan", '<condition expr="@days &gt; 15"/>', "NOT EXISTS"), "3 4"],
    ["not exists, in small letters", exists("loan", "", "not  exists"), "3 4"],
    ["EXISTS across an N-N relation", exists("membership", "<condition expr=\"[group/@name] = 'chess'\"/>"), "1 2"],
    ["EXISTS in EXISTS", exists("membership", exists("group", "<condition expr=\"@name = 'poets'\"/>")), "1"],
    ["EXISTS further on", exists("card", "<condition expr=\"@number = 'C-1'\"/>"), "1"],
    ["EXISTS that looks at the record around", exists("loan", '<condition expr="@days &gt; [../@fee] * 3"/>'), "2"],
    ["IN on a link is EXISTS", exists("loan", "<condition expr=\"@title = 'Dune'\"/>", "IN"), "2"],
    ["NOT IN on a link", exists("loan", "<condition expr=\"@title = 'Dune'\"/>", "NOT IN"), "1 3 4"],
    ["IN a sub-query", inQuery("IN", "@id", "loan", "[@reader-id]"), "1 2"],
    [
      "IN a sub-query with conditions",
      inQuery("IN", "@id", "loan", "[@reader-id]", '<where><condition expr="@days &lt; 15"/></where>'),
      "1",
    ],
    ["NOT IN a sub-query", inQuery("NOT IN", "@id", "loan", "[@reader-id]"), "3 4"],
    [
      "NOT IN an empty sub-query",
      inQuery("NOT IN", "@id", "loan", "[@reader-id]", '<where><condition expr="@days &lt; 0"/></where>'),
      "1 2 3 4",
    ],
    ["NOT IN among nulls is unknown", inQuery("NOT IN", "@born", "loan", "@due"), ""],
    ["IN an aggregate", inQuery("IN", "@fee", "reader", "Max(@fee)"), "1 3"],
    [
      "IN groups",
      `<condition setOperator="IN" expr="@id"><subQuery schema="lib:loan"><select><node expr="[@reader-id]" groupBy="true"/></select><having><condition expr="CountAll() &gt; 1"/></having></subQuery></condition>`,
      "1",
    ],
    ["a text among numbers", inQuery("IN", "ToString(@id)", "loan", "[@reader-id]"), "1 2"],
    ["a text among numbers and texts", inQuery("IN", "ToString(@id)", "loan", "Iif(@days &gt; 15, [@reader-id], @title)"), "1 2"],
    [
      "EXISTS a sub-query",
      '<condition setOperator="EXISTS"><subQuery schema="lib:loan"><select><node expr="@id"/></select><where><condition expr="[@reader-id] = [../@id]"/></where></subQuery></condition>',
      "1 2",
    ],
    [
      "a sub-query that names the schema around",
      '<condition setOperator="NOT EXISTS"><subQuery schema="lib:loan"><select><node expr="@id"/></select><where><condition expr="[@reader-id] = [lib:reader:@id]"/></where></subQuery></condition>',
      "3 4",
    ],
    ["and other conditions", `${exists("loan")}<condition expr="@town = 'Lyon'" boolOperator="OR"/><condition expr="@id = 4"/>`, "1 2 4"],
    ["an OR before it", `<condition expr="@id = 3" boolOperator="OR"/>${exists("card")}`, "1 3"],
  ])("%s", (_, where, result) => expect(ids(where)).toBe(result));
});

describe("conditions that are switched off", () => {
  const one = (attributes: string): string => ids(`<condition expr="@id = 1" ${attributes}/><condition expr="@town = 'Lyon'"/>`);
  it.each([
    ["", "1"],
    ['ignore="true"', "1 2"],
    ['ignore="false"', "1"],
    [`enabledIf="$(login) = 'jdoe'"`, "1"],
    [`enabledIf="$(login) = 'other'"`, "1 2"],
    ['enabledIf="$(loginId) &gt; 9"', "1 2"],
    ['enabledIf=""', "1"],
  ])("%s", (attributes, result) => expect(one(attributes)).toBe(result));
  it("nested, all off", () => expect(ids('<condition><condition expr="@id = 1" ignore="true"/></condition>')).toBe("1 2 3 4"));
});

describe("variables of the run", () => {
  it("are known in expressions, as the run started with them", () => {
    const bridge = campaign.connect({ vars: { name: "Ann" }, instanceVars: { town: "Lyon" } }).bridge;
    const text = (expr: string) => ({
      xml: {
        name: "queryDef",
        attributes: [
          ["schema", "lib:reader"],
          ["operation", "count"],
        ] as [string, string][],
        children: [
          {
            name: "where",
            attributes: [],
            children: [{ name: "condition", attributes: [["expr", expr]] as [string, string][], children: [] }],
          },
        ],
      },
    });
    const count = (expr: string): unknown => bridge.call("xtk.queryDef#ExecuteQuery", [text(expr)]);
    const result = (n: string): unknown => ({ xml: { name: "reader", attributes: [["count", n]], children: [] } });
    expect(count("@name = $(vars/@name)")).toEqual(result("1"));
    expect(count("@town = $(instance/vars/@town)")).toEqual(result("2"));
    expect(count("@town = [instance/vars/@town] AND @name != [vars/@name]")).toEqual(result("1"));
    expect(count("@name = $string(event/vars/@name)")).toEqual(result("1"));
    expect(count("$(instance/@internalName) = 'workflow'")).toEqual(result("4"));
    expect(() => count("@name = $(vars/@nothing)")).toThrow(
      'The variable $(vars/@nothing) is not known here: $(vars/@name), $(instance/vars/@name), $(task/vars/@name), $(login) and $(loginId) are (column 9 of the expression "@name = $(vars/@nothing)")',
    );
  });
});

describe("a record whose key is empty", () => {
  const schemas = [
    `<srcSchema namespace="own" name="shelf"><element name="shelf"><key name="code" internal="true"><keyfield xpath="@code"/></key>
      <attribute name="code" type="string"/><attribute name="label" type="string"/></element></srcSchema>`,
    `<srcSchema namespace="own" name="box"><element name="box" autopk="true"><attribute name="name" type="string"/><attribute name="shelf" type="string"/>
      <element name="place" type="link" target="own:shelf" revLink="box" revIntegrity="own"><join xpath-dst="@code" xpath-src="@shelf"/></element></element></srcSchema>`,
  ];
  const filled = () =>
    createCampaign({
      schemas,
      rows: {
        "own:shelf": [
          { code: "", label: "none" },
          { code: "A", label: "first" },
        ],
        "own:box": [{ name: "loose" }, { name: "kept", shelf: "A" }],
      },
    });

  it("has no members, as what leads nowhere leads to none", () => {
    const shelves = query(
      filled(),
      '<queryDef schema="own:shelf" operation="select"><select><node expr="@label"/><node expr="[box/@name]"/></select></queryDef>',
    );
    expect(shelves).toContain('<shelf label="first"><box name="kept"/></shelf>');
    expect(shelves).not.toContain("loose");
    expect(
      query(
        filled(),
        '<queryDef schema="own:box" operation="select"><select><node expr="@name"/><node expr="[place/@label]"/></select></queryDef>',
      ),
    ).toContain('<box name="loose"><place label=""/></box>');
  });

  it("takes no others with it when it is deleted", () => {
    const campaign = filled();
    call(campaign, "xtk.session.Write", '<shelf xtkschema="own:shelf" _operation="delete" _key="@code" code=""/>');
    expect(campaign.rows("own:box").map(({ name }) => name)).toEqual(["loose", "kept"]);
  });
});

describe("a link back whose name is taken", () => {
  const target = (inner: string): string =>
    `<srcSchema namespace="own" name="shelf"><element name="shelf" autopk="true"><attribute name="label" type="string"/>${inner}</element></srcSchema>`;
  const box = `<srcSchema namespace="own" name="box"><element name="box" autopk="true"><attribute name="label" type="string"/>
    <element name="place" type="link" target="own:shelf" revLink="part"/></element></srcSchema>`;

  it.each<[name: string, inner: string, row: object, result: string]>([
    [
      "of a link",
      '<element name="part" type="link" target="xtk:folder"/>',
      { part: { id: 7, label: "own" } },
      '<shelf><part label="own"/></shelf>',
    ],
    [
      "of a group of fields",
      '<element name="part"><attribute name="label" type="string"/></element>',
      { part: { label: "own" } },
      '<shelf><part label="own"/></shelf>',
    ],
    [
      "of a collection",
      '<element name="part" unbound="true" xml="true"><attribute name="label" type="string"/></element>',
      { part: [{ label: "own" }] },
      '<shelf><part label="own"/></shelf>',
    ],
    ["of nothing", "", {}, '<shelf><part label="other"/></shelf>'],
  ])("%s", (_, inner, row, result) => {
    const campaign = createCampaign({
      schemas: [target(inner), box],
      rows: { "own:shelf": [{ id: 1, ...row }], "own:box": [{ label: "other", place: { id: 1 } }] },
    });
    const found = query(
      campaign,
      '<queryDef schema="own:shelf" operation="select"><select><node expr="[part/@label]"/></select></queryDef>',
    );
    expect(found).toContain(result);
  });
});
