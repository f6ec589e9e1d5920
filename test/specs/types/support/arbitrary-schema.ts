import fc from "fast-check";
import { fieldTypes } from "../../../../build/schema/field-type.ts";

const escape = (text: string): string => text.replace(/[&<>"\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Text that a document can hold; comment ends, tags, quotes and lines among it. */
const text = fc
  .array(fc.oneof(fc.constantFrom("*/", "/*", "\n", '"', "'", "`", "${", "\\", "@type ", "//", "\u2028", "*", "</", "é", "名", "\u202e"), fc.string({ unit: "grapheme-ascii", maxLength: 6 })), { maxLength: 6 })
  .map((parts) => parts.join(""));

/** Names: the ones that are awkward in TypeScript, and any others that XML allows. */
const name = fc.oneof(
  fc.constantFrom("class", "row", "elements", "Row", "toString", "constructor", "a-b", "a.b", "_", "x", "id", "exp", "schema", "prénom", "名前", "ª", "ǅ", "A", "text", "enum", "delete", "ŉ", "x·y", "con"),
  fc.tuple(fc.constantFrom(..."abcXYZ_éßñ"), fc.string({ unit: fc.constantFrom(..."abcZ019-._é"), maxLength: 8 })).map((parts) => parts.join("")),
);

const type = fc.constantFrom(...Object.keys(fieldTypes), "dobule", "");
const attributes = (pairs: Record<string, fc.Arbitrary<string>>): fc.Arbitrary<string> => fc.record(pairs, { requiredKeys: ["name"] }).map((given) => Object.entries(given).map(([key, value]) => ` ${key}="${escape(value ?? "")}"`).join(""));
const field = attributes({ name, type, label: text, desc: text, enum: fc.constantFrom("e", "f", "none"), length: fc.constantFrom("5", "x"), expr: fc.constantFrom("1", ""), required: fc.constantFrom("true", "false") });
const attribute = field.map((given) => `<attribute${given}/>`);
const link = attributes({ name, type: fc.constant("link"), target: fc.constantFrom("nms:recipient", "nms:offer", "xtk:folder"), revLink: fc.oneof(name, fc.constant("_NONE_")), unbound: fc.constantFrom("true", "false"), revCardinality: fc.constant("single"), label: text }).map(
  (given) => `<element${given.includes(" type=") ? given : `${given} type="link"`}/>`,
);

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      attributes({ name, label: text, unbound: fc.constantFrom("true", "false"), xml: fc.constantFrom("true", "false"), type: fc.constantFrom("memo", "long") }),
      fc.array(fc.oneof({ depthSize: "small", withCrossShrink: true }, attribute, link, tie("element")), { maxLength: 4 }),
    )
    .map(([given, content]) => `<element${given}>${content.join("")}</element>`),
}));

const enumeration = (own: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom("byte", "string", "long"), fc.array(attributes({ name, value: fc.oneof(text, fc.integer().map(String)), label: text }), { maxLength: 4 }))
    .map(([base, values]) => `<enumeration name="${own}" basetype="${base}">${values.map((value) => `<value${value}/>`).join("")}</enumeration>`);

const parameter = attributes({ name, type: fc.constantFrom("string", "long", "DOMElement", "DOMDocument", "ANY", "odd", ""), inout: fc.constantFrom("in", "out", "inout", "x"), desc: text });
const method = fc
  .tuple(attributes({ name: fc.oneof(name, fc.constantFrom("create", "load", "save", "toXML")), static: fc.constantFrom("true", "false"), label: text, desc: text }), fc.array(parameter, { maxLength: 4 }))
  .map(([given, parameters]) => `<method${given}><parameters>${parameters.map((one) => `<param${one}/>`).join("")}</parameters></method>`);

/** XML of a schema: well-formed, and as strange as a schema can be. */
export const arbitrarySchema = fc
  .record({ namespace: fc.oneof(name, fc.constantFrom("cus", "xtk", "nms", "date", "reg", "record", "event")), name, label: text, flags: fc.constantFrom("", ' autopk="true"', ' autopk="true" autoStg="true"', ' autopk="true" autouuid="true"'), enums: fc.tuple(enumeration("e"), enumeration("f")), content: fc.array(fc.oneof(attribute, link, element), { maxLength: 8 }), methods: fc.array(method, { maxLength: 3 }), extended: fc.constantFrom("", ' extendedSchema="nms:recipient"') })
  .map((given) => `<srcSchema namespace="${given.namespace}" name="${given.name}" label="${escape(given.label)}"${given.extended}>${given.enums.join("")}<element name="${given.extended === "" ? given.name : "recipient"}"${given.flags}>${given.content.join("")}</element><methods>${given.methods.join("")}</methods></srcSchema>`);
