import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeExtension } from "../../../build/schema/merge-extension.ts";
import { nearestName } from "../../../build/schema/nearest-name.ts";
import { readSchema } from "../../../build/schema/read-schema.ts";
import { isSafeName } from "../../../build/schema/safe-name.ts";
import { stagingTwin } from "../../../build/schema/staging-twin.ts";
import { followPath, normalizePath } from "../../../build/schema/xpath.ts";

const orderText = readFileSync(new URL("../../fixtures/schema/order.xml", import.meta.url), "utf8");
const read = (text: string) => {
  const { value, diagnostics } = readSchema(text, { file: "s.xml" });
  expect(diagnostics).toEqual([]);
  return value!;
};
const main = (content: string, attributes = 'autopk="true"') =>
  read(`<srcSchema namespace="cus" name="t"><element name="t" ${attributes}>${content}</element></srcSchema>`);

describe("readSchema", () => {
  const order = read(orderText);
  const field = (name: string) => order.main!.attributes.find((attribute) => attribute.name === name);

  it("reads the identity and the flags", () => {
    expect(order).toMatchObject({
      id: "cus:order",
      namespace: "cus",
      name: "order",
      label: "Orders",
      form: "source",
      autopk: true,
      autouuid: false,
      autoStg: false,
      lookup: true,
      file: "s.xml",
    });
  });

  it("reads attributes, with the generated ones", () => {
    expect(order.main!.attributes.map(({ name, type, generated }) => `${name}:${type}${generated ? "*" : ""}`)).toEqual([
      "id:long*",
      "number:string",
      "total:double",
      "placedOn:datetime",
      "deliverOn:date",
      "status:byte",
      "urgent:boolean",
      "serial:int64",
      "year:long",
      "recipient-id:long*",
      "shop-id:long*",
    ]);
    expect(field("number")).toMatchObject({ length: 32, required: true, label: "Number", position: { file: "s.xml", line: 8, column: 5 } });
    expect(field("status")).toMatchObject({ enumeration: "status", default: "paid" });
    expect(field("year")).toMatchObject({ expression: "Year(@placedOn)" });
    expect(field("recipient-id")).toMatchObject({ foreignKeyOf: "recipient" });
  });

  it("reads elements by role", () => {
    expect(order.main!.elements.map(({ name, type, unbound, xml }) => ({ name, type, unbound, xml }))).toEqual([
      { name: "shipTo", type: undefined, unbound: false, xml: false },
      { name: "note", type: "memo", unbound: false, xml: false },
      { name: "line", type: undefined, unbound: true, xml: true },
    ]);
    expect(order.main!.elements[2]!.attributes.every(({ xml }) => xml)).toBe(true);
    expect(order.main!.links).toMatchObject([
      { name: "recipient", target: "nms:recipient", reverseName: "order", reverseIntegrity: "own" },
      { name: "shop", reverseIntegrity: "normal" },
    ]);
  });

  it("reads keys, primary first, and enumerations", () => {
    expect(order.keys).toEqual([
      { name: "id", internal: true, fields: ["@id"] },
      { name: "number", internal: false, fields: ["@number"] },
    ]);
    expect(order.enumerations).toEqual([
      {
        name: "status",
        type: "byte",
        default: "open",
        values: [
          { name: "open", label: "Open", value: "0" },
          { name: "paid", label: "Paid", value: "1" },
        ],
      },
    ]);
  });

  it.each([
    ["autouuid gives a text key", 'autopk="true" autouuid="true"', "uuid"],
    ["autopk alone gives a number", 'autopk="true"', "long"],
  ])("%s", (_, attributes, type) => {
    expect(main("", attributes).main!.attributes[0]).toMatchObject({ name: "id", type });
    expect(main('<attribute name="id" type="long"/>', attributes).main!.attributes).toMatchObject([{ name: "id", type }]);
  });

  it.each([
    [
      "the internal key",
      '<key name="a"><keyfield xpath="@x"/></key><key name="b" internal="true"><keyfield xpath="@y"/></key>',
      "",
      ["b", "a"],
    ],
    ["the first key", '<key name="a"><keyfield xpath="@x"/></key><key name="b"><keyfield xpath="@y"/></key>', "", ["a", "b"]],
    ["the generated key", '<key name="a"><keyfield xpath="@x"/></key>', 'autopk="true"', ["id", "a"]],
  ])("takes %s as primary key", (_, keys, attributes, names) => {
    const schema = main(`${keys}<attribute name="x"/><attribute name="y"/>`, attributes);
    expect(schema.keys.map(({ name }) => name)).toEqual(names);
    expect(schema.keys.map(({ internal }) => internal)).toEqual(names.map((__, index) => index === 0));
  });

  it("gives no foreign key to a link with joins or to a collection", () => {
    const schema = main(
      '<attribute name="code"/><element name="a" type="link" target="cus:a"><join xpath-src="@code" xpath-dst="@code"/></element><element name="b" type="link" target="cus:b" unbound="true"/>',
    );
    expect(schema.main!.attributes.map(({ name }) => name)).toEqual(["id", "code"]);
    expect(schema.main!.links[0]!.joins).toEqual([{ source: "@code", target: "@code" }]);
  });

  it("expands xlink key fields", () => {
    expect(main('<key name="k"><keyfield xlink="a"/></key><element name="a" type="link" target="cus:a"/>').keys[1]).toEqual({
      name: "k",
      internal: false,
      fields: ["@a-id"],
    });
  });

  it("reads generated schemas, byte order mark and carriage returns", () => {
    const text = `\uFEFF<?xml version="1.0"?>\r\n<schema namespace="cus" name="t">\r\n<element name="t">\r\n<attribute name="x"/></element></schema>`;
    expect(read(text)).toMatchObject({
      form: "generated",
      main: { attributes: [{ name: "x", type: "string", position: { line: 4, column: 1 } }] },
    });
  });

  it("accepts libraries and extensions without the main element", () => {
    expect(read('<srcSchema namespace="cus" name="common" library="true"><element name="phone"/></srcSchema>').main).toBeUndefined();
    expect(
      read(
        '<srcSchema namespace="cus" name="rcp" extendedSchema="nms:recipient"><element name="recipient"><attribute name="tier"/></element></srcSchema>',
      ).main!.name,
    ).toBe("recipient");
  });

  it("reads the shipped schemas without a word", () => {
    const folder = new URL("../../../types/schemas/builtin/", import.meta.url);
    const ids = readdirSync(folder).map((name) => {
      const { id } = read(readFileSync(new URL(name, folder), "utf8"));
      expect(name).toBe(`${id.replace(":", "-")}.xml`);
      return id;
    });
    expect(ids).toEqual(
      expect.arrayContaining([
        "nms:delivery",
        "nms:recipient",
        "nms:service",
        "nms:subscription",
        "xtk:folder",
        "xtk:option",
        "xtk:workflow",
      ]),
    );
    expect(ids.length).toBeGreaterThanOrEqual(39);
  });
});

describe("any text", () => {
  it("is a schema or diagnostics with a place, never an exception", () => {
    fc.assert(
      fc.property(
        fc.nat(orderText.length),
        fc.nat(20),
        fc.constantFrom("", "<", "&x;", '"', "<a>", "</element>", "name", "\u0000"),
        (at, length, inserted) => {
          const { value, diagnostics } = readSchema(orderText.slice(0, at) + inserted + orderText.slice(at + length), { file: "s.xml" });
          expect(value !== undefined || diagnostics.length > 0).toBe(true);
          for (const { code, file, line, column } of diagnostics)
            expect([code.slice(0, 4), file, line! > 0, column! > 0]).toEqual(["XTK4", "s.xml", true, true]);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe("stagingTwin", () => {
  it("is the schema under its staging name", () => {
    const base = main('<attribute name="x"/>', 'autopk="true" autouuid="true" autoStg="true"');
    expect(stagingTwin(base)).toMatchObject({
      id: "cus:tStg",
      name: "tStg",
      stagingOf: "cus:t",
      autoStg: false,
      autouuid: true,
      main: { name: "tStg", attributes: [{ name: "id" }, { name: "x" }] },
    });
    expect(() => stagingTwin(main(""))).toThrow("cus:t has no staging table");
  });
});

describe("mergeExtension", () => {
  const base = main('<attribute name="x" type="string"/><element name="part"><attribute name="p"/></element>');
  const extension = read(`<srcSchema namespace="my" name="ext" extendedSchema="cus:t"><element name="t" autoStg="true">
    <attribute name="x" type="memo"/><attribute name="y" type="long"/><element name="part"><attribute name="q"/></element><element name="a" type="link" target="cus:a"/></element></srcSchema>`);

  it("merges by name and keeps the id", () => {
    const { value, diagnostics } = mergeExtension(base, extension);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ id: "cus:t", autopk: true, autoStg: true });
    expect(value.main!.attributes.map(({ name, type }) => `${name}:${type}`)).toEqual(["id:long", "x:memo", "y:long", "a-id:long"]);
    expect(value.main!.elements[0]!.attributes.map(({ name }) => name)).toEqual(["p", "q"]);
  });

  it("refuses another schema", () => {
    expect(() => mergeExtension(main("", 'autopk="true" label="x"'), { ...extension, extendedSchema: "cus:other" })).toThrow(
      "extends cus:other, not cus:t",
    );
  });
});

describe("names", () => {
  it.each(["order", "createdBy-id", "_x", "prénom", "a.b"])("%s is safe", (name) => expect(isSafeName(name)).toBe(true));
  it.each(["", "1a", "../x", "a/b", "a b", "__proto__", "constructor", "a:b", "${x}", "a'b", "-a", "a".repeat(300)])("%j is not", (name) =>
    expect(isSafeName(name)).toBe(false),
  );

  it.each([
    ["emial", ["email", "phone"], "email"],
    ["Email", ["email"], "email"],
    ["firstname", ["firstName", "lastName"], "firstName"],
    ["zzz", ["email"], undefined],
    ["id", ["it"], undefined],
  ])("nearest to %s", (name, candidates, nearest) => expect(nearestName(name, candidates)).toBe(nearest));
});

describe("paths", () => {
  it.each([
    ["[folder/@name]", "folder/@name"],
    ["./@a", "@a"],
    ["/@a", "@a"],
    ["[@folder-id]", "@folder-id"],
    [" @a ", "@a"],
  ])("%s", (path, bare) => expect(normalizePath(path)).toBe(bare));

  it.each([
    ["@number", "attribute"],
    ["shipTo/@city", "attribute"],
    ["note", "element"],
    ["recipient/@email", "link"],
    ["@nothing", undefined],
    ["@number/x", undefined],
  ])("%s leads to %s", (path, kind) => expect(followPath(read(orderText).main!, path)?.kind).toBe(kind));
});
