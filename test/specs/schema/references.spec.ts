import { expect, test } from "vitest";
import { shippedDocuments } from "../../../build/project/shipped-schemas.ts";
import { readSchemaSet } from "../../../build/schema/read-schema-set.ts";

const shipped = shippedDocuments();

/** What is said of schemas: `cus:order` with these parts, a library and a schema beside it. */
function said(content: string, others = ""): string[] {
  const order = `<srcSchema namespace="cus" name="order"><element name="order" autopk="true"><attribute name="number" type="string"/><attribute name="mail" type="string"/>${content}</element></srcSchema>`;
  const parts =
    '<srcSchema namespace="cus" name="parts" library="true"><enumeration name="level" basetype="byte"><value name="a" value="1"/></enumeration><element name="address"><attribute name="city" type="string"/></element></srcSchema>';
  const shop =
    '<srcSchema namespace="cus" name="shop"><element name="shop" autopk="true"><attribute name="code" type="string"/></element></srcSchema>';
  const documents = [order, parts, shop, others].filter(Boolean).map((text, index) => ({ file: `${index}.xml`, text }));
  return readSchemaSet(documents, shipped).diagnostics.map(
    ({ code, severity, message, suggestion }) => `${code} ${severity}: ${message} ${suggestion}`,
  );
}

const link = (target: string, join = ""): string => `<element name="l" type="link" target="${target}">${join}</element>`;
const extension = (content: string): string =>
  `<srcSchema namespace="cus" name="recipient" extendedSchema="nms:recipient"><element name="recipient">${content}</element></srcSchema>`;

test.each<[content: string, expected: string, others?: string]>([
  // The target of a link.
  [link("cus:shp"), 'XTK4021 error.*target="cus:shop"'],
  [link("nms:recipent"), 'XTK4021 error.*target="nms:recipient"'],
  [link("xtk:foldr"), 'XTK4021 error.*target="xtk:folder"'],
  [link("own:thing"), "XTK4021 error.*Give its schema as well"],
  [link("nms:program"), "XTK4028 warning.*not shipped"],
  [link("recipient"), "XTK4010 error.*no schema id"],
  // Its joins.
  [
    link("cus:shop", '<join xpath-src="@number" xpath-dst="@cod"/>'),
    'XTK4029 error.*"@cod", which is no field of cus:shop.*xpath-dst="@code"',
  ],
  [link("cus:shop", '<join xpath-src="@number" xpath-dst="code"/>'), 'XTK4029 error.*xpath-dst="@code"'],
  [link("cus:shop", '<join xpath-src="@number"/>'), "XTK4029 error.*Name an attribute of cus:shop"],
  [link("nms:recipient", '<join xpath-src="@mail" xpath-dst="@emial"/>'), 'XTK4029 error.*xpath-dst="@email"'],
  [link("cus:shop", '<join xpath-src="@numbr" xpath-dst="@code"/>'), 'XTK4011 error.*xpath-src="@number"'],
  ["", 'XTK4011 error.*xpath-src="@email"', extension(link("cus:shop", '<join xpath-src="@emial" xpath-dst="@code"/>'))],
  // Keys, indexes.
  ['<key name="k"><keyfield xpath="@numbr"/></key>', 'XTK4011 error.*key "k".*xpath="@number"'],
  ['<key name="k"><keyfield xlink="shop"/></key>', 'XTK4011 error.*"@shop-id"'],
  ['<dbindex name="i"><keyfield xpath="@numbr"/></dbindex>', 'XTK4011 error.*index "i".*xpath="@number"'],
  // Enumerations, templates, references.
  ['<attribute name="x" type="byte" enum="levl"/>', "XTK4012 warning"],
  ['<attribute name="x" type="byte" enum="cus:parts:levl"/>', 'XTK4012 warning.*enum="cus:parts:level"'],
  ['<attribute name="x" type="byte" enum="cus:part:level"/>', "XTK4012 warning.*Give the schema cus:part as well"],
  ['<element name="x" template="cus:parts:adress"/>', 'XTK4015 warning.*Did you mean "cus:parts:address"'],
  ['<element name="x" ref="cus:part:address"/>', 'XTK4015 warning.*Did you mean "cus:parts:address"'],
  ['<attribute name="x" template="cus:parts:address/@cty"/>', 'XTK4015 warning.*Did you mean "cus:parts:address/@city"'],
  ['<attribute name="x" ref="nms:common:phone"/>', "XTK4015 warning.*generated schema of your instance"],
  // What is calculated.
  ['<attribute name="x" expr="Lower(@numbr)"/>', 'XTK4030 warning.*expression of "x" reads "@numbr".*Write @number'],
  ['<attribute name="x" expr="[l/@cod]"/>' + link("cus:shop"), "XTK4030 warning.*\\[l/@cod\\]"],
  ['<attribute name="x" expr="@l-id"/>' + link("cus:shop"), "XTK4030 warning.*Write \\[@l-id\\]"],
  ['<compute-string expr="@numbr"/>', "XTK4030 warning.*compute-string.*Write @number"],
])("%s: %s", (content, expected, others) => {
  const [first, ...rest] = said(content, others);
  expect(first).toMatch(new RegExp(expected));
  expect(rest).toEqual([]);
});

test.each<[content: string, others?: string]>([
  [link("cus:shop")],
  [link("cus:shop", '<join xpath-src="@number" xpath-dst="@code"/>')],
  [link("nms:recipient", '<join xpath-src="@mail" xpath-dst="@email"/>')],
  [link("nms:recipient", '<join xpath-src="@mail" xpath-dst="@fieldOfTheInstance"/>')],
  ["", extension(link("cus:shop", '<join xpath-src="@email" xpath-dst="@code"/>') + '<attribute name="own" expr="Year(@birthDate) - 1"/>')],
  [
    '<key name="k"><keyfield xlink="l"/></key><dbindex name="i"><keyfield xlink="l"/><keyfield xpath="@number"/></dbindex>' +
      link("cus:shop"),
  ],
  ['<attribute name="x" expr="Iif(@number = \'a-b\', [l/@code], [l/order/@number])"/>' + link("cus:shop")],
  ['<compute-string expr="@number + [l/@code]"/>' + link("cus:shop")],
  ['<element name="x" template="cus:parts:address"/><attribute name="y" template="cus:parts:address/@city"/>'],
])("nothing is wrong with %s", (content, others) => {
  expect(said(content, others)).toEqual([]);
});
