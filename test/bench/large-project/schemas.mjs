const TEXTS = ["label", "code", "channel", "comment", "origin", "segment"];

/** The tables of the project: each with fields of its own, a recipient, and the table that it belongs to. */
export const tables = ["store", "contract", "order", "invoice", "coupon", "visit", "ticket", "survey", "device", "product"].map(
  (name, index, names) => ({
    name,
    title: name[0].toUpperCase() + name.slice(1),
    parent: index === 0 ? undefined : names[index >> 1],
    texts: TEXTS.map((text) => `${name}${text[0].toUpperCase()}${text.slice(1)}`),
    numbers: ["amount", "quantity", "rank"].map((number) => `${number}${index}`),
    dates: ["validFrom", "validTo"],
    flags: ["active", "checked"],
  }),
);

/** The schema of a table as XML. */
export function schemaXml({ name, title, parent, texts, numbers, dates, flags }) {
  const attributes = [
    ...texts.map((text) => `<attribute name="${text}" type="string" length="100" label="${text}"/>`),
    ...numbers.map((number) => `<attribute name="${number}" type="double" label="${number}"/>`),
    ...dates.map((date) => `<attribute name="${date}" type="datetime" label="${date}"/>`),
    ...flags.map((flag) => `<attribute name="${flag}" type="boolean" label="${flag}"/>`),
    `<attribute name="status" type="byte" enum="status" label="Status"/>`,
  ];
  const link = parent === undefined ? "" : `\n    <element name="${parent}" type="link" target="cus:${parent}" revLink="${name}"/>`;
  return `<srcSchema namespace="cus" name="${name}" label="${title}" mappingType="sql" entitySchema="xtk:srcSchema" xtkschema="xtk:srcSchema">
  <enumeration name="status" basetype="byte"><value name="open" value="0"/><value name="closed" value="1"/><value name="lost" value="2"/></enumeration>
  <element name="${name}" autopk="true" autouuid="true" autoStg="true" dataSource="nms:extAccount:ffda" label="${title}">
    ${attributes.join("\n    ")}
    <element name="recipient" type="link" target="nms:recipient" label="Recipient" revLink="${name}"/>${link}
  </element>
</srcSchema>
`;
}
