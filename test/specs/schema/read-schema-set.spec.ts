import { describe, expect, it } from "vitest";
import { readSchemaSet } from "../../../build/schema/read-schema-set.ts";
import type { SchemaEntry } from "../../../build/schema/schema-set.ts";

const schema = (name: string, content: string, root = "", attributes = 'autopk="true"'): string =>
  `<srcSchema namespace="cus" name="${name}"${root}><element name="${name}" ${attributes}>${content}</element></srcSchema>`;
const extension = (name: string, target: string, content: string): string =>
  `<srcSchema namespace="cus" name="${name}" extendedSchema="${target}"><element name="${name}">${content}</element></srcSchema>`;

function read(texts: readonly string[], shipped: readonly string[] = []) {
  const documents = (given: readonly string[], prefix: string) => given.map((text, index) => ({ file: `${prefix}${index}.xml`, text }));
  return readSchemaSet(documents(texts, "s"), documents(shipped, "shipped"));
}

function entries(texts: readonly string[], shipped: readonly string[] = []): SchemaEntry[] {
  const { value, diagnostics } = read(texts, shipped);
  expect(diagnostics).toEqual([]);
  return value.entries;
}

const fields = ({ schema: { main } }: SchemaEntry): string[] => main!.attributes.map(({ name, type }) => `${name}:${type}`);

describe("templates", () => {
  const common =
    '<srcSchema namespace="cus" name="common" library="true"><element name="part"><attribute name="a" type="long" label="A"/><element name="inner"><attribute name="b"/></element></element></srcSchema>';

  it.each([
    ["a whole element", '<element name="x" template="cus:common:part"/>', ["a", "inner"]],
    ["with parts of its own", '<element name="x" ref="cus:common:part"><attribute name="c"/></element>', ["a", "c", "inner"]],
    ["an element inside", '<element name="x" template="cus:common:part/inner"/>', ["b"]],
  ])("%s", (_, content, names) => {
    const [entry] = entries([common, schema("t", content)]);
    const [x] = entry!.schema.main!.elements;
    expect(x).toMatchObject({ name: "x" });
    expect([...x!.attributes, ...x!.elements].map(({ name }) => name)).toEqual(names);
  });

  it("an attribute, what is written beside it wins", () => {
    const [entry] = entries([common, schema("t", '<attribute name="x" template="cus:common:part/@a" label="X"/>', "", "")]);
    expect(entry!.schema.main!.attributes).toMatchObject([{ name: "x", type: "long", label: "X" }]);
  });

  it("a schema alone stands for its main element", () => {
    const content = schema("content", '<attribute name="title"/>', "", "");
    expect(entries([content, schema("book", '<attribute name="isbn"/>', "", 'template="cus:content"')]).map(fields)).toEqual([
      ["title:string", "isbn:string"],
      ["title:string"],
    ]);
  });

  it("a path alone leads into the same schema", () => {
    const text =
      '<srcSchema namespace="cus" name="t"><element name="shared"><attribute name="a"/></element><element name="t"><element name="x" ref="shared"/></element></srcSchema>';
    expect(entries([text])[0]!.schema.main!.elements[0]!.attributes).toMatchObject([{ name: "a" }]);
  });

  it("chains are followed, an enumeration keeps its home", () => {
    const a =
      '<srcSchema namespace="cus" name="a" library="true"><enumeration name="e"><value name="one"/></enumeration><element name="p"><attribute name="x" enum="e"/></element></srcSchema>';
    const b = '<srcSchema namespace="cus" name="b" library="true"><element name="p" template="cus:a:p"/></srcSchema>';
    const [entry] = entries([a, b, schema("t", '<element name="p" template="cus:b:p"/>')]);
    expect(entry!.schema.main!.elements[0]!.attributes).toMatchObject([{ name: "x", enumeration: "cus:a:e" }]);
    expect(entry!.schema.enumerations).toMatchObject([{ name: "cus:a:e", values: [{ value: "one" }] }]);
  });

  it("a mistake in a shared definition is said once", () => {
    const shared =
      '<srcSchema namespace="cus" name="common" library="true"><element name="part"><attribute name="a" type="dobule"/></element></srcSchema>';
    const { diagnostics } = read([
      shared,
      schema("t", '<element name="x" template="cus:common:part"/><element name="y" template="cus:common:part"/>'),
    ]);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([["XTK4009", "s0.xml"]]);
  });
});

describe("extensions", () => {
  it("of extensions end at the table", () => {
    const { value, diagnostics } = read([
      extension("c", "cus:b", '<attribute name="z"/>'),
      extension("b", "cus:a", '<attribute name="y"/>'),
      schema("a", "", "", ""),
    ]);
    expect(diagnostics).toEqual([]);
    expect(value.entries.map((entry) => [entry.id, fields(entry)])).toEqual([["cus:a", ["y:string", "z:string"]]]);
    expect(value.merged).toEqual([
      { id: "cus:b", source: "s1.xml", into: "cus:a" },
      { id: "cus:c", source: "s0.xml", into: "cus:a" },
    ]);
  });

  it("leave type and label as they are where they say nothing", () => {
    const [entry] = entries([
      schema("a", '<attribute name="x" type="long" label="X"/>', "", ""),
      extension("a-more", "cus:a", "").replace('<element name="a-more">', '<element name="a"><attribute name="x" desc="More"/>'),
    ]);
    expect(entry!.schema.main!.attributes).toMatchObject([{ name: "x", type: "long", label: "X", description: "More" }]);
  });

  it("a misspelt enumeration is said with the table's enumerations in mind", () => {
    const base =
      '<srcSchema namespace="cus" name="a"><enumeration name="level"><value name="x"/></enumeration><element name="a"/></srcSchema>';
    const { diagnostics } = read([
      base,
      '<srcSchema namespace="cus" name="b" extendedSchema="cus:a"><element name="a"><attribute name="l" enum="levle"/><attribute name="m" enum="level"/></element></srcSchema>',
    ]);
    expect(diagnostics).toMatchObject([{ code: "XTK4012", file: "s1.xml", suggestion: 'Write enum="level".' }]);
  });

  it("of shipped schemas know what is there before", () => {
    const shipped = '<srcSchema namespace="nms" name="thing"><element name="thing"><attribute name="a"/></element></srcSchema>';
    const [entry] = entries(
      [
        '<srcSchema namespace="cus" name="more" extendedSchema="nms:thing"><element name="thing"><attribute name="b"/></element></srcSchema>',
      ],
      [shipped],
    );
    expect([entry!.id, entry!.base!.main!.attributes.length, fields(entry!)]).toEqual(["cus:more", 1, ["a:string", "b:string"]]);
  });
});

describe("a set", () => {
  const texts = [
    schema("b", '<element name="a" type="link" target="cus:a"/>'),
    schema("a", '<element name="b" type="link" target="cus:b" revLink="as"/>'),
    '<srcSchema namespace="cus" name="z" extendedSchema="cus:a"><element name="a"><attribute name="z"/></element></srcSchema>',
  ];

  it("is the same in whatever order the files come", () => {
    const plain = (given: readonly string[]): unknown =>
      JSON.parse(
        JSON.stringify(entries(given), (key, value: unknown) =>
          key === "position" || key === "file" || key === "sources" ? undefined : value,
        ),
      );
    expect(plain([...texts].reverse())).toEqual(plain(texts));
  });

  it("says which links of one's own lead nowhere; built-in targets and staging tables are left open", () => {
    const { diagnostics } = read([
      schema(
        "a",
        '<element name="x" type="link" target="cus:none"/><element name="y" type="link" target="nms:unknown"/><element name="s" type="link" target="cus:aStg"/>',
        "",
        'autopk="true" autoStg="true"',
      ),
    ]);
    expect(diagnostics).toMatchObject([{ code: "XTK4021", severity: "error" }]);
  });

  it("names the extended schema where a link leads to an extension", () => {
    const { diagnostics } = read([schema("a", '<element name="x" type="link" target="cus:z"/>'), extension("z", "cus:a", "")]);
    expect(diagnostics).toMatchObject([{ code: "XTK4021", suggestion: 'Write target="cus:a".' }]);
  });

  it("says what is wrong with an enumeration of another schema", () => {
    const { diagnostics } = read([
      schema("a", '<attribute name="x" enum="cus:b:levle"/><attribute name="y" enum="cus:c:e"/><attribute name="z" enum="nms:unknown:e"/>'),
      '<srcSchema namespace="cus" name="b"><enumeration name="level"/><element name="b"/></srcSchema>',
    ]);
    expect(diagnostics.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ["XTK4012", 'Write enum="cus:b:level".'],
      ["XTK4012", "Give the schema cus:c as well."],
    ]);
  });
});
