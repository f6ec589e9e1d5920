import { describe, expect, it } from "vitest";
import { library } from "./library.ts";
import { query } from "./support.ts";

const campaign = library();
/** What a query on readers gives, without the element around it. */
const readers = (inner: string, attributes = ""): string =>
  query(campaign, `<queryDef schema="lib:reader" operation="select" ${attributes}>${inner}</queryDef>`).replace(
    /<\/?reader-collection\/?>/g,
    "",
  );
const select = (...nodes: string[]): string => `<select>${nodes.map((node) => `<node ${node}/>`).join("")}</select>`;
const order = (...nodes: string[]): string => `<orderBy>${nodes.map((node) => `<node ${node}/>`).join("")}</orderBy>`;

describe("aggregates without groups give one row", () => {
  it.each([
    ["CountAll()", "4"],
    ["Count()", "4"],
    ["count(@id)", "4"],
    // Unset text is NULL and is not counted.
    ["Count(@town)", "3"],
    ["CountDistinct(@town)", "2"],
    ["Count(@born)", "2"],
    ["Sum(@fee)", "22.5"],
    ["Avg(@fee)", "5.625"],
    ["Round(Avg(@fee), 1)", "5.6"],
    ["Min(@name)", "Ann"],
    ["Max(@fee)", "10"],
    ["Max(@born)", "2015-02-03"],
    ["Min(Year(@born))", "1990"],
    ["Round(StdDev(@fee), 3)", "5.154"],
    ["Sum(@fee) / CountAll()", "5.625"],
    ["Iif(CountAll() > 3, 'many', 'few')", "many"],
    ["Sum(Iif(@kind = 1, 1, 0))", "3"],
  ])("%s", (expr, value) => expect(readers(select(`expr="${expr.replaceAll(">", "&gt;")}" alias="@v"`))).toBe(`<reader v="${value}"/>`));

  it("also when there is nothing to count", () => {
    const nothing = '<where><condition expr="@id = 99"/></where>';
    expect(
      readers(select('expr="CountAll()" alias="@n"', 'expr="Sum(@fee)" alias="@sum"', 'expr="Max(@name)" alias="@max"') + nothing),
    ).toBe('<reader n="0" sum="" max=""/>');
  });

  it("in a get, as the pages write it", () => {
    expect(
      query(
        campaign,
        '<queryDef schema="lib:reader" operation="get"><select><node expr="Count(@id)" alias="@count"/></select><where><condition expr="@kind = 1"/></where></queryDef>',
      ),
    ).toBe('<reader count="3"/>');
  });
});

describe("groups", () => {
  it("are by what an expression says, not by how it is written", () => {
    const count = (expr: string, groupBy: string): string =>
      readers(`${select(`expr="${expr}" alias="@k"`, 'expr="CountAll()" alias="@n"')}<groupBy><node expr="${groupBy}"/></groupBy>`);
    const wanted = count("Left(@name, 1)", "Left(@name, 1)");
    expect(wanted).toContain('n="');
    expect(count("left( @name,1 )", "LEFT(@name, 1)")).toBe(wanted);
    expect(() => count("Left(@name, 1)", "Left(@name, 2)")).toThrow();
  });

  const lyonNice = '<reader town="Lyon" n="2"/><reader town="Nice" n="1"/><reader town="" n="1"/>';
  it.each([
    ["groupBy on the node", select('expr="@town" groupBy="true"', 'expr="CountAll()" alias="@n"'), lyonNice],
    ["groupBy=1", select('expr="@town" groupBy="1"', 'expr="CountAll()" alias="@n"'), lyonNice],
    ["a groupBy element", `${select('expr="@town"', 'expr="CountAll()" alias="@n"')}<groupBy><node expr="@town"/></groupBy>`, lyonNice],
    ["both", `${select('expr="@town" groupBy="true"', 'expr="CountAll()" alias="@n"')}<groupBy><node expr="@town"/></groupBy>`, lyonNice],
    [
      "an expression",
      select('expr="Left(@name, 1) + @kind" alias="@k" groupBy="true"', 'expr="Max(@fee)" alias="@fee"') +
        '<where><condition expr="@id &lt; 3"/></where>',
      '<reader k="A1" fee="10"/><reader k="B0" fee="2.5"/>',
    ],
    ["groups without aggregates", select('expr="@kind" groupBy="true"'), '<reader kind="1"/><reader kind="0"/>'],
    [
      "an expression over a group key",
      select('expr="@town" groupBy="true"', 'expr="Lower(@town)" alias="@low"') + '<where><condition expr="@id = 3"/></where>',
      '<reader town="Nice" low="nice"/>',
    ],
    ["a calculated field", select('expr="@shout" groupBy="true"') + '<where><condition expr="@id = 3"/></where>', '<reader shout="CID"/>'],
    [
      "several keys",
      select('expr="@town" groupBy="true"', 'expr="@kind" groupBy="true"', 'expr="Count()" alias="@n"') +
        "<where><condition expr=\"@town = 'Lyon'\"/></where>",
      '<reader town="Lyon" kind="1" n="1"/><reader town="Lyon" kind="0" n="1"/>',
    ],
    [
      "having",
      `${select('expr="@town" groupBy="true"', 'expr="CountAll()" alias="@n"')}<having><condition expr="CountAll() &gt; 1"/></having>`,
      '<reader town="Lyon" n="2"/>',
    ],
    [
      "having over another aggregate",
      `${select('expr="@town" groupBy="true"')}<having><condition expr="Max(@fee) &lt; 10" boolOperator="OR"/><condition expr="@town = 'Nice'"/></having>`,
      '<reader town="Nice"/><reader town=""/>',
    ],
    [
      "order by an aggregate",
      select('expr="@town" groupBy="true"', 'expr="Count()" alias="@n"') +
        order('expr="Count()" sortDesc="true"', 'expr="@town" sortDesc="true"'),
      '<reader town="Lyon" n="2"/><reader town="Nice" n="1"/><reader town="" n="1"/>',
    ],
    [
      "analyze",
      select('expr="@kind" groupBy="true" analyze="true"', 'expr="Count()" alias="@n"'),
      '<reader kind="1" kindName="adult" kindLabel="An adult" n="3"/><reader kind="0" kindName="child" kindLabel="A child" n="1"/>',
    ],
    [
      "of linked fields",
      '<select><node expr="[card/@number]" groupBy="true"/><node expr="Count()" alias="@n"/></select>',
      '<reader n="1"><card number="C-1"/></reader><reader n="3"><card number=""/></reader>',
    ],
  ])("%s", (_, inner, result) => expect(readers(inner)).toBe(result));

  it("are paged and counted as rows", () => {
    expect(readers(select('expr="@town" groupBy="true"'), 'startLine="1" lineCount="1"')).toBe('<reader town="Nice"/>');
    expect(
      query(campaign, '<queryDef schema="lib:reader" operation="count"><select><node expr="@town" groupBy="true"/></select></queryDef>'),
    ).toBe('<reader count="3"/>');
  });
});

describe("distinct", () => {
  it.each([
    [select('expr="@town"'), "", '<reader town="Lyon"/><reader town="Nice"/><reader town=""/>'],
    [select('expr="@town"') + order('expr="@town" sortDesc="true"'), 'lineCount="2"', '<reader town="Nice"/><reader town="Lyon"/>'],
    [
      select('expr="@town"', 'expr="@kind"') + "<where><condition expr=\"@town = 'Lyon'\"/></where>",
      "",
      '<reader town="Lyon" kind="1"/><reader town="Lyon" kind="0"/>',
    ],
  ])("%s %s", (inner, attributes, result) => expect(readers(inner, `distinct="true" ${attributes}`)).toBe(result));
});

describe("row numbers", () => {
  const number = (expr: string, rest = ""): string =>
    readers(select('expr="@name"', `expr="${expr}" alias="@n"`) + rest)
      .replace(/<reader name="(.)\w+" n="(\d+)"\/>/g, "$1$2 ")
      .trim();
  it.each([
    ["RowNum(OrderBy(@name))", "", "A1 B2 C3 D4"],
    ["RowNum(OrderBy(Desc(@name)))", "", "A4 B3 C2 D1"],
    ["RowNum(PartitionBy(@town), OrderBy(Desc(@fee), @name))", "", "A1 B2 C1 D1"],
    ["rownum(partitionby(@kind, @town), orderby(@id))", "", "A1 B1 C1 D1"],
    ["RowNum(PartitionBy(@town))", "", "A1 B2 C1 D1"],
    ["RowNum(OrderBy(@name)) * 10", "", "A10 B20 C30 D40"],
    ["RowNum(OrderBy(@name))", '<where><condition expr="@id &gt; 2"/></where>', "C1 D2"],
    ["RowNum(OrderBy(@name))", order('expr="@name" sortDesc="true"'), "D4 C3 B2 A1"],
    ["RowId", "", "A1 B2 C3 D4"],
    ["RowId()", "", "A1 B2 C3 D4"],
  ])("%s %s", (expr, rest, result) => expect(number(expr, rest)).toBe(result));

  it("of groups", () => {
    expect(readers(select('expr="@town" groupBy="true"', 'expr="RowNum(OrderBy(Desc(CountAll()), @town))" alias="@n"'))).toBe(
      '<reader town="Lyon" n="1"/><reader town="Nice" n="3"/><reader town="" n="2"/>',
    );
  });
});
