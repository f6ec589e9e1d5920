import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { shippedDocuments } from "../../../build/project/shipped-schemas.ts";
import { readSchemaSet } from "../../../build/schema/read-schema-set.ts";
import { declareSchemas } from "../../../build/types/declare-schemas.ts";
import { createTypeCheck } from "./support/type-check.ts";

const shipped = shippedDocuments();
const check = createTypeCheck();

function declare(...texts: string[]): { files: Record<string, string>; codes: string[] } {
  const { value, diagnostics } = readSchemaSet(texts.map((text, index) => ({ file: `s${index}.xml`, text })), shipped);
  const declared = declareSchemas(value);
  const files = Object.fromEntries(declared.value.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]])));
  // Some links here lead to schemas that are not shipped; that they are told is tested elsewhere.
  const codes = [...diagnostics, ...declared.diagnostics].map(({ code }) => code).filter((code) => code !== "XTK4028");
  return { files, codes };
}

/** The declaration of one schema without its first line; no diagnostics. */
function one(...texts: string[]): string {
  const { files, codes } = declare(...texts);
  expect(codes).toEqual([]);
  expect(Object.keys(files)).toHaveLength(1);
  return Object.values(files)[0]!;
}

/** The members of an interface, one line each, without docstrings. */
function members(text: string, name: string): string[] {
  const source = ts.createSourceFile("a.d.ts", text, ts.ScriptTarget.Latest, true);
  return source.statements.filter((node) => ts.isInterfaceDeclaration(node) && node.name.text === name).flatMap((node) => (node as ts.InterfaceDeclaration).members.map((member) => member.getText()));
}

const schema = (content: string, attributes = 'autopk="true"', before = ""): string => `<srcSchema namespace="cus" name="order" label="Orders">${before}<element name="order" ${attributes}>${content}</element></srcSchema>`;
const extension = (content: string, target = "nms:recipient", name = "recipient"): string => `<srcSchema namespace="cus" name="${name}" extendedSchema="${target}"><element name="${target.split(":")[1]}">${content}</element></srcSchema>`;

describe("the type of a field", () => {
  const level = '<enumeration name="level" basetype="byte"><value name="low" value="-1"/><value name="high" value="2"/></enumeration>';
  it.each([
    ['type="string"', "XtkText"],
    ["", "XtkText"],
    ['type="memo"', "XtkText"],
    ['type="uuid"', "XtkText"],
    ['type="time"', "XtkText"],
    ['type="long"', "XtkNumber"],
    ['type="int64"', "XtkNumber"],
    ['type="timespan"', "XtkNumber"],
    ['type="percent"', "XtkNumber"],
    ['type="boolean"', "XtkBoolean"],
    ['type="date"', "XtkDate"],
    ['type="datetimenotz"', "XtkDate"],
    ['type="byte" enum="level"', "XtkEnum<-1 | 2>"],
    ['type="string" enum="level"', "XtkEnum<-1 | 2>"],
    ['type="boolean" enum="level"', "XtkBoolean"],
    ['type="long" expr="1 + 1"', "XtkCalculated<XtkNumber>"],
    ['userEnum="city"', "XtkText"],
  ])("%s", (attributes, type) => {
    expect(members(one(schema(`<attribute name="x" ${attributes}/>`, "", level)), "CusOrder")).toEqual([`x?: ${type};`]);
  });

  it("of a calculated field is read only in a row", () => {
    expect(members(one(schema('<attribute name="x" expr="1"/>', "")), "CusOrderRow")).toEqual(['get "@x"(): XMLList;']);
  });

  it("takes enumerations and templates of other schemas", () => {
    const library = `<srcSchema namespace="cus" name="common" library="true"><enumeration name="tier"><value name="gold"/></enumeration>
      <element name="phone"><attribute name="number" label="Number"/><attribute name="tier" enum="tier"/><attribute name="extra" type="long"/></element></srcSchema>`;
    const text = one(library, schema('<attribute name="tier" enum="cus:common:tier"/><element name="mobile" template="cus:common:phone"><attribute name="extra" type="date"/></element><attribute name="n" template="cus:common:phone/@number" label="Own"/>'));
    expect(members(text, "CusOrder")).toEqual(["id?: XtkKey;", 'tier?: XtkEnum<"gold">;', "n?: XtkText;"]);
    expect(members(text, "CusOrderMobile")).toEqual(["number?: XtkText;", 'tier?: XtkEnum<"gold">;', "extra?: XtkDate;"]);
    expect(text).toContain("/** Own. string. */");
  });

  it("is the key's for a key, a foreign key and the field of a join to one", () => {
    const text = one(schema('<attribute name="folder-id" type="long"/><attribute name="code"/><element name="folder" type="link" target="xtk:folder"><join xpath-src="@folder-id" xpath-dst="@id"/></element><element name="country" type="link" target="nms:country"><join xpath-src="@code" xpath-dst="@isoA2"/></element>', 'autopk="true" autouuid="true"'));
    expect(members(text, "CusOrder")).toEqual(["id?: XtkKey;", '"folder-id"?: XtkKey;', "code?: XtkText;"]);
    expect(text).toContain("/** Primary key: a UUID text. */");
  });
});

describe("elements", () => {
  it("are links, groups, collections and values", () => {
    const text = one(schema(`<element name="shipTo" label="Ship to"><attribute name="city"/><element name="geo"><attribute name="x" type="double"/></element></element>
      <element name="note" type="memo"/><element name="rich" type="html"><attribute name="lang"/></element><element name="line" unbound="true" xml="true"><attribute name="sku"/></element>
      <element name="buyer" type="link" target="nms:recipient" revLink="_NONE_"/><element name="offers" type="link" target="nms:offer" unbound="true"/>`));
    expect(members(text, "CusOrderElements")).toEqual([
      "shipTo?: XtkStructure<CusOrderShipTo, CusOrderShipToElements>;",
      "note?: XtkElementField<XtkText>;",
      "rich?: XtkElementField<XtkText> & XtkStructure<CusOrderRich>;",
      "line?: XtkXmlCollection<CusOrderLine>;",
      'buyer?: XtkLink<"nms:recipient">;',
      'offers?: XtkCollectionLink<"nms:offer">;',
    ]);
    expect(members(text, "CusOrderShipToElements")).toEqual(["geo?: XtkStructure<CusOrderShipToGeo>;"]);
    expect(text).toContain("/** Ship to: a group of fields. */");
  });
});

describe("links back", () => {
  it("go into the declaration of the target", () => {
    const { files, codes } = declare(schema('<element name="shop" type="link" target="cus:shop" revLink="orders" revLabel="Sales"/>'), '<srcSchema namespace="cus" name="shop"><element name="shop" autopk="true"/></srcSchema>');
    expect(codes).toEqual([]);
    expect(members(files["cus-shop.d.ts"]!, "CusShopElements")).toEqual(['orders?: XtkCollectionLink<"cus:order">;']);
    expect(files["cus-shop.d.ts"]).toContain("/** Sales: any number of cus:order, by their link shop. */");
  });

  it.each([
    ["a built-in target: beside the linking schema", "", ['order?: XtkCollectionLink<"cus:order">;']],
    ["with a name", 'revLink="purchases"', ['purchases?: XtkCollectionLink<"cus:order">;']],
    ["one to one", 'revCardinality="single"', ['order?: XtkLink<"cus:order">;']],
    ["none", 'revLink="_NONE_"', []],
    ["a name that is taken", 'revLink="subscription"', []],
  ])("%s", (_, attributes, expected) => {
    expect(members(one(schema(`<element name="buyer" type="link" target="nms:recipient" ${attributes}/>`)), "NmsRecipientElements")).toEqual(expected);
  });
});

describe("a schema that is declared elsewhere", () => {
  it("gets the additions of an extension alone", () => {
    const text = one(extension('<attribute name="email" label="Mail"/><attribute name="loyaltyLevel" type="long"/><element name="location"><attribute name="floor"/></element><element name="shop" type="link" target="xtk:folder" revLink="_NONE_"/>'));
    expect([...text.matchAll(/^interface (\w+)/gm)].map(([, name]) => name)).toEqual(["NmsRecipient", "NmsRecipientElements", "NmsRecipientLocation", "NmsRecipientRow"]);
    expect(members(text, "NmsRecipient")).toEqual(["loyaltyLevel?: XtkNumber;", '"shop-id"?: XtkKey;']);
    expect(members(text, "NmsRecipientElements")).toEqual(['shop?: XtkLink<"xtk:folder">;']);
    expect(members(text, "NmsRecipientLocation")).toEqual(["floor?: XtkText;"]);
  });

  it("gets nothing from an extension without anything new", () => {
    expect(declare(extension('<attribute name="email" label="Mail"/>'))).toEqual({ files: {}, codes: [] });
  });

  it("a second extension adds what the first does not", () => {
    const { files, codes } = declare(extension('<attribute name="a"/><attribute name="b"/>'), extension('<attribute name="b"/><attribute name="c"/>', "nms:recipient", "zone"));
    expect(codes).toEqual([]);
    expect([members(files["cus-recipient.d.ts"]!, "NmsRecipient"), members(files["cus-zone.d.ts"]!, "NmsRecipient")]).toEqual([["a?: XtkText;", "b?: XtkText;"], ["c?: XtkText;"]]);
  });

  it("keeps its types where the instance has others", () => {
    const { files, codes } = declare('<schema namespace="nms" name="recipient"><element name="recipient" autopk="true"><attribute name="id" type="long"/><attribute name="email" type="long"/><attribute name="gender" type="byte"/><attribute name="extra" belongsTo="cus:recipient"/><element name="folder" type="link" target="xtk:folder"/><element name="country"/></element></schema>');
    expect(codes).toEqual(["XTK4025", "XTK4025"]);
    expect(members(files["nms-recipient.d.ts"]!, "NmsRecipient")).toEqual(["extra?: XtkText;"]);
    expect(files["nms-recipient.d.ts"]).not.toContain("XtkSchemas");
  });

  it("of the same set takes the extension in", () => {
    const { files, codes } = declare(schema('<attribute name="a" type="long" label="A"/>'), extension('<attribute name="a" desc="More"/><attribute name="b"/>', "cus:order", "orderMore"));
    expect(codes).toEqual([]);
    expect(Object.keys(files)).toEqual(["cus-order.d.ts"]);
    expect(members(files["cus-order.d.ts"]!, "CusOrder")).toEqual(["id?: XtkKey;", "a?: XtkNumber;", "b?: XtkText;"]);
    expect(files["cus-order.d.ts"]).toMatch(/^\/\* Generated from s0\.xml, s1\.xml: /);
  });
});

describe("the registries and the staging table", () => {
  it("have every schema", () => {
    const text = one(schema("", 'autopk="true" autoStg="true"'));
    for (const registry of ["XtkSchemas", "XtkElements", "XtkRows", "XtkKeys"]) expect(members(text, registry).map((member) => member.split(":").slice(0, 2).join(":"))).toEqual(['"cus:order"', '"cus:orderStg"']);
    expect(text).toContain("interface CusOrderStg extends CusOrder {}");
  });

  it("take a staging schema that is given", () => {
    const { files } = declare(schema("", 'autopk="true" autoStg="true"'), '<schema namespace="cus" name="orderStg"><element name="orderStg"><attribute name="x"/></element></schema>');
    expect(members(files["cus-order.d.ts"]!, "XtkSchemas")).toEqual(['"cus:order": CusOrder;']);
    expect(members(files["cus-orderStg.d.ts"]!, "XtkSchemas")).toEqual(['"cus:orderStg": CusOrderStg;']);
  });
});

describe("server methods", () => {
  const methods = `<methods>
    <method name="Compute" static="true" label="Computes"><parameters><param name="what" type="string" desc="What to compute"/><param name="delete" type="boolean"/><param name="doc" type="DOMElement"/><param name="a-b" type="datetime"/>
      <param name="a.b" type="long"/><param name="sum" type="double" inout="out"/><param name="report" type="DOMDocument" inout="out"/></parameters></method>
    <method name="Ship" library="cus:order.js"><parameters><param name="state" type="DOMElement" inout="inout"/></parameters></method>
    <method name="Reset" static="true"/>
  </methods>`;
  const withMethods = schema("").replace("</srcSchema>", `${methods}</srcSchema>`);

  it("take and give what their parameters say", () => {
    const text = one(withMethods);
    expect(members(text, "CusOrderMethods")).toEqual(["Compute(what: string, parameter: boolean, doc: XmlIn, parameter2: Date, parameter3: number): [number, XmlOut];", "Reset(): void;"]);
    expect(members(text, "CusOrderEntity")).toEqual(["Ship(state: XmlIn): XmlOut;"]);
    expect(members(text, "Cus")).toEqual(['readonly order: XtkSchemaMethods<XtkEntity<XtkEntityFields<"cus:order">> & CusOrderEntity<XML>, XML> & CusOrderMethods<XML>;']);
    expect(members(text, "Nlws")).toEqual(['readonly cusOrder: XtkSchemaMethods<XtkEntity<XtkEntityFields<"cus:order">> & CusOrderEntity<DOMElement>, DOMElement> & CusOrderMethods<DOMElement>;']);
    expect(text).toContain("/** Computes. what: What to compute. */");
    expect(text).toContain("declare var cus: Cus;");
  });

  it("are called in both forms", () => {
    const { files } = declare(withMethods, schema("").replaceAll("order", "other"));
    const use = `const [sum, report] = cus.order.Compute("a", true, <a />, new Date(), 5);
const number: number = sum;
const xml: XML = report;
const shipped: XML = cus.order.load(5).Ship(xml);
cus.other.create().save();
// @ts-expect-error no such method
cus.order.Compte();
export { number, shipped };
`;
    expect(check({ ...files, "use.tsx": use })).toEqual([]);
  });

  it("are not declared for a namespace that is the name of something else, nor for built-in ones", () => {
    for (const namespace of ["vars", "Math", "xtk", "nms"]) expect(one(schema("").replace('"cus"', `"${namespace}"`))).not.toContain("declare var");
  });
});

describe("a package", () => {
  it("may hold several schemas, source and generated", () => {
    const inside = (text: string): string => text.replace("cus", "pkg");
    const { files, codes } = declare(`<package><desc/><entities schema="xtk:srcSchema">${inside(schema("<attribute name='a'/>"))}</entities><entities schema="xtk:schema"><schema namespace="pkg" name="b"><element name="b"/></schema></entities></package>`);
    expect(codes).toEqual([]);
    expect(Object.keys(files)).toEqual(["pkg-b.d.ts", "pkg-order.d.ts"]);
  });
});

describe("the compiler", () => {
  const nasty = readFileSync(new URL("../../fixtures/schema/nasty.xml", import.meta.url), "utf8");

  it("takes the declaration of a nasty schema", () => {
    const { files, codes } = declare(nasty);
    expect(codes).toEqual([]);
    const use = `import { x } from "xtkit/xml";
x("order-line", { xtkschema: "cus:order-line", "type-long": 5, "type-date": "2026-01-31", level: -1, colour: "*/", "prénom": "a", "名前": "b", "a.b": 1, "parent-id": 5 })["@level"] = "2";
// @ts-expect-error a date is text
x("order-line", { xtkschema: "cus:order-line", "type-date": 5 });
// @ts-expect-error none of the values
x("order-line", { xtkschema: "cus:order-line", level: 1 });
// @ts-expect-error calculated
x("order-line", { xtkschema: "cus:order-line", sum: 1 });
// @ts-expect-error no such field
x("order-lineStg", { xtkschema: "cus:order-lineStg", lvel: 1 });
const child: XtkElements["cus:order-line"]["children"] = {} as XtkCollectionLink<"cus:order-line">;
const open: XtkElements["cus:order-line"]["nothing"] = {} as XtkOpenElement;
xtk.workflow.get("1").activities.js[0].label;
const back: XtkElements["cus:order-line"]["sibling"] = {} as XtkLink<"cus:order-line">;
export { back, child, open };
`;
    expect(check({ ...files, "use.ts": use })).toEqual([]);
    const source = ts.createSourceFile("a.d.ts", files["cus-order-line.d.ts"]!, ts.ScriptTarget.Latest, true);
    const tags = source.statements.flatMap((node) => (ts.isInterfaceDeclaration(node) ? node.members.flatMap((member) => ts.getJSDocTags(member)) : []));
    expect(tags).toEqual([]);
  });

  const custom = `import { x } from "xtkit/xml";
x("recipient", { xtkschema: "nms:recipient", loyaltyLevel: 5 })["@loyaltyLevel"];`;
  const misspelt = `import { x } from "xtkit/xml";
x("recipient", { xtkschema: "nms:recipient", loyaltyLevl: 5 });`;

  it("takes a field of one's own after a merge of two lines", () => {
    const use = `${custom.split("[")[0]};`;
    expect(check({ "use.ts": use })).toEqual([expect.stringMatching(/^use\.ts:2 .*loyaltyLevel/)]);
    expect(check({ "own.d.ts": "interface NmsRecipient {\n  loyaltyLevel?: XtkNumber;\n}\n", "use.ts": use })).toEqual([]);
  });

  it("knows a field of one's own once its extension is declared", () => {
    const { files } = declare(extension('<attribute name="loyaltyLevel" type="long"/>'));
    expect(check({ ...files, "use.ts": custom })).toEqual([]);
    expect(check({ ...files, "use.ts": misspelt })).toEqual([expect.stringMatching(/^use\.ts:2 .*loyaltyLevl/)]);
  });
});
