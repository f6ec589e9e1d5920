import { describe, expect, it, test } from "vitest";
import { linesOf, runInBoth } from "./both-realms.ts";
import { orderSchema, shopSchema } from "./support.ts";

const detailed = `<srcSchema namespace="cus" name="card" label="Cards">
  <enumeration name="tier" basetype="string"><value name="gold" label="Gold" value="G"/></enumeration>
  <element name="card" label="Card" sqltable="CusCards" folderModel="cusCard" folderLink="folder">
    <compute-string expr="@code + ' ' + @tier"/>
    <key name="code"><keyfield xpath="@code"/></key>
    <attribute name="code" type="string" sqlname="sCardCode" dataPolicy="upperCase" edit="code" img="cus:card.png" desc="Number on the card" required="true"/>
    <attribute name="tier" type="string" enum="tier" enumImage="cus:tier.png" default="'G'"/>
    <attribute name="order" type="string" enum="cus:order:status"/>
    <attribute name="memo" type="memo" xml="true"/>
    <element name="any" type="ANY"/>
    <element name="order" type="link" target="cus:order" integrity="own"><join xpath-src="@order" xpath-dst="@number"/></element>
  </element>
</srcSchema>`;

const options = { schemas: [orderSchema, shopSchema, detailed] };

describe("schemas", () => {
  it("are given by application.getSchema and getSchema", async () => {
    const lines = await linesOf(
      `var schema = application.getSchema("cus:order");
       logInfo(schema.id, schema.namespace, schema.name, schema instanceof Schema, schema === getSchema("cus:order"), schema.root === schema.root);
       logInfo(schema.enumerations.length, schema.enumerations[0].name, schema.enumerations[0] instanceof Enum);
       for each (var value in schema.enumerations[0].values) logInfo(value.name, value.label, value.value, typeof value.value, value instanceof EnumValue);
       var document = schema.toDocument();
       logInfo(document instanceof DOMDocument, document.root.nodeName, document.root.getAttribute("name"));
       logInfo(new XML(document.toXMLString()).element.attribute.(@name == "total").@type)`,
      options,
    );
    expect(lines).toEqual([
      "cus:order cus order true true true",
      "1 status true",
      "open Open 0 number true",
      "paid Paid 1 number true",
      "true schema order",
      "double",
    ]);
  });

  it("have nodes", async () => {
    const lines = await linesOf(
      `var root = application.getSchema("cus:order").root;
       logInfo(root.name, root.label, root.isRoot, root.isAttribute, root.type === "", root instanceof NodeDef, root.childrenCount > 10, root.SQLTable);
       var number = root.children.number;
       logInfo(number.name, number.label, number.type, number.isAttribute, number.isRequired, number.isSQL, number.isRoot, number.SQLName, number.SQLTable === "");
       var year = root.findNode("@year");
       logInfo(year.isCalculated, year.calculateExpr, year.isSQL, year.SQLName === "", root.findNode("@placedOn").defaultValue);
       var line = root.findNode("line");
       logInfo(line.isCollection, line.isMemoData, line.children.sku.isMemoData, line.isLink, root.findNode("shipTo/@city").SQLName, root.findNode("note").SQLName);
       logInfo(line.isMappedAsXML, number.isMappedAsXML, number.nodePath, root.findNode("shipTo/@city").nodePath, root.nodePath === "");
       logInfo(root.findNode("@id").SQLName, root.findNode("@recipient-id").SQLName, root.findNode("@status").hasEnumeration, root.findNode("@status").enumeration.values[1].name, number.enumeration);
       var names = []; for each (var child in root.findNode("shipTo").children) names.push(child.name); logInfo(names.join())`,
      options,
    );
    expect(lines).toEqual([
      "order Orders true false true true true CusOrder",
      "number Number string true true true false sNumber true",
      "true Year(@placedOn) false true GetDate()",
      "true true true false sCity mNote",
      "true false @number shipTo/@city true",
      "iOrderId iRecipientId true paid null",
      "city",
    ]);
  });

  it("follow links", async () => {
    const lines = await linesOf(
      `var root = getSchema("cus:order").root;
       var link = root.findNode("recipient");
       logInfo(link.isLink, link.type, link.label, link.integrity, link.isCollection, link.target === application.getSchema("nms:recipient").root, root.target);
       logInfo(link.joinParts.length, link.joinParts[0].source.name, link.joinParts[0].destination.name, root.joinParts.length);
       logInfo(root.findNode("recipient/@email").label === getSchema("nms:recipient").root.findNode("@email").label, root.findNode("[recipient/folder/@name]").name);
       var back = getSchema("nms:recipient").root.findNode("order");
       logInfo(back.isCollection, back.integrity, back.target.name, back.joinParts[0].source.name, back.joinParts[0].destination.name);
       logInfo(root.findNode("shipTo").findNode("../@number").name, root.findNode("shipTo/@city").findNode("/@total").name);
       logInfo(root.findNode("@none", false), root.findNode("recipient/@none", false), root.findNode("@id", true).name)`,
      options,
    );
    expect(lines).toEqual([
      "true link Buyer normal false true undefined",
      "1 recipient-id id 0",
      "true name",
      "true own order id recipient-id",
      "number total",
      "null null id",
    ]);
  });

  it("tell what their declarations say", async () => {
    const lines = await linesOf(
      `var root = getSchema("cus:card").root; var code = root.findNode("@code");
       logInfo(root.SQLTable, root.folderModel, root.computeString, code.folderModel, code.computeString === "", getSchema("cus:order").root.computeString);
       logInfo(code.SQLName, code.dataPolicy, code.editType, code.image, code.description, root.findNode("@tier").enumerationImage, root.findNode("@tier").enumeration.values[0].value, root.findNode("@tier").dataPolicy === "");
       logInfo(root.findNode("@order").enumeration.name, root.findNode("@order").enumeration === getSchema("cus:order").enumerations[0], root.findNode("any").isAnyType);
       logInfo(root.keys.code.name, root.keys.code.isInternal, root.keys.code.fields[0] === code, root.keys.code instanceof SchemaKey, code.keys.code);
       logInfo(root.children.order.isAttribute, root.findNode("order").joinParts[0].source.name, root.findNode("order").integrity)`,
      options,
    );
    expect(lines).toEqual([
      "CusCards cusCard @code + ' ' + @tier undefined true [@id]",
      "sCardCode upperCase code cus:card.png Number on the card cus:tier.png G true",
      "status true true",
      "code true true true undefined",
      "true order own",
    ]);
  });

  it("are documents with all that their declarations say", async () => {
    const lines = await linesOf(
      `function text(id) { return application.getSchema(id).toDocument().toXMLString().replace(/^<\\?.*?\\?>/, "").replace(/>\\s+</g, "><"); }
       for each (var id in ["cus:card", "cus:order", "nms:deep"]) logInfo(text(id))`,
      { ...options, schemas: [...options.schemas, '<srcSchema namespace="nms" name="deep"><element name="deep"/></srcSchema>'] },
    );
    expect([lines[0], lines[2]]).toEqual([
      `<schema namespace="cus" name="card" label="Cards" xtkschema="xtk:schema"><enumeration name="tier" basetype="string"><value name="gold" label="Gold" value="G"/></enumeration><element name="card" label="Card" folderLink="folder" folderModel="cusCard" sqltable="CusCards"><compute-string expr="@code + ' ' + @tier"/><key name="code" internal="true"><keyfield xpath="@code"/></key><attribute name="code" type="string" label="code" desc="Number on the card" required="true" dataPolicy="upperCase" edit="code" img="cus:card.png" sqlname="sCardCode"/><attribute name="tier" type="string" label="tier" enum="tier" default="'G'" enumImage="cus:tier.png"/><attribute name="order" type="string" label="order" enum="cus:order:status"/><attribute name="memo" type="memo" label="memo" xml="true"/><element name="any" type="ANY" label="any"/><element name="order" type="link" label="order" target="cus:order" revIntegrity="normal" integrity="own"><join xpath-src="@order" xpath-dst="@number"/></element></element></schema>`,
      '<schema namespace="nms" name="deep" label="deep" xtkschema="xtk:schema"><element name="deep" label="deep"/></schema>',
    ]);
    expect(lines[1]).toContain('<enumeration name="status" basetype="byte" default="open">');
    expect(lines[1]).toContain('<attribute name="year" type="long" label="year" expr="Year(@placedOn)"');
    expect(lines[1]).toContain('<element name="line" label="Lines" unbound="true" xml="true">');
    expect(lines[1]).toContain('revLink="order"');
    expect(lines[1]).not.toContain("<compute-string");
  });

  it("of an extension are one with what it extends", async () => {
    const extension =
      '<srcSchema namespace="cus" name="cardPlus" extendedSchema="cus:card"><element name="card"><attribute name="code" dataPolicy="smartCase"/><attribute name="extra" type="long" sqlname="iX"/></element></srcSchema>';
    const lines = await linesOf(
      'var root = getSchema("cus:card").root; logInfo(root.findNode("@code").dataPolicy, root.findNode("@code").SQLName, root.findNode("@extra").SQLName, root.SQLTable)',
      { schemas: [orderSchema, shopSchema, detailed, extension] },
    );
    expect(lines).toEqual(["smartCase sCardCode iX CusCards"]);
  });

  test.each([
    ['getSchema("cus:ordr")', 'getSchema: the schema "cus:ordr" does not exist: did you mean "cus:order"?'],
    ['application.getSchema("x:y")', 'application.getSchema: the schema "x:y" does not exist: give it in createCampaign({ schemas: […] })'],
    ["getSchema()", "getSchema: argument 1 must be a text, not undefined"],
    ['getSchema("cus:order").root.findNode("@totl")', 'NodeDef#findNode: cus:order has no "@totl": did you mean "@total"?'],
    [
      'getSchema("cus:order").root.findNode("recipient/@emial")',
      'NodeDef#findNode: cus:order has no "recipient/@emial": did you mean "@email"?',
    ],
    [
      'getSchema("cus:order").root.findNode("@deliverOn").SQLName',
      "not emulated: NodeDef#SQLName of @deliverOn: how the server names a column of the type date is not certain",
    ],
    ['getSchema("cus:order").root.label = "x"', "NodeDef.label is read-only"],
    ['getSchema("cus:order").root.labels', "not emulated: NodeDef#labels"],
    ['new Schema("cus:order")', "Schema can't be made with new: the server gives its objects"],
    ["new NodeDef()", "NodeDef can't be made with new: the server gives its objects"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script, options)).error).toContain(message);
  });
});
