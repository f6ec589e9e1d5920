import { fieldTypes, isFieldType, type FieldType } from "./field-type.ts";
import { nearestName } from "./nearest-name.ts";
import { readDetails } from "./read-details.ts";
import { addNamed, checkChildren, childrenNamed, readFlag, readName, report, type Reading } from "./reading.ts";
import type { XmlElement } from "./read-xml.ts";
import { isSafeName, isSchemaId } from "./safe-name.ts";
import type { SchemaAttribute, SchemaElement, SchemaLink } from "./schema.ts";

const elementChildren = [
  "attribute",
  "element",
  "key",
  "dbindex",
  "compute-string",
  "sysFilter",
  "join",
  "condition",
  "desc",
  "help",
  "default",
  "translatedDefault",
];

function readType(reading: Reading, element: XmlElement, name: string): FieldType | undefined {
  const type = element.attributes.get("type");
  if (type === undefined || type === "") return undefined;
  if (isFieldType(type)) return type;
  const nearest = nearestName(type, Object.keys(fieldTypes));
  report(
    reading,
    "XTK4009",
    { type, name, advice: nearest ? `Write type="${nearest}".` : "Use string, long, double, boolean, date, datetime, memo, …" },
    element,
  );
  return "string";
}

/** `length`, when it is one. */
function readLength(element: XmlElement): number | undefined {
  const length = Number(element.attributes.get("length"));
  return Number.isInteger(length) && length > 0 ? length : undefined;
}

/** `desc`, else the first help text. */
export function readDescription(element: XmlElement): string | undefined {
  const [help] = childrenNamed(element, "help");
  const text = element.attributes.get("desc") ?? help?.children.filter((child) => typeof child === "string").join("");
  return text?.trim() ? text : undefined;
}

function readAttribute(reading: Reading, element: XmlElement): SchemaAttribute | undefined {
  const name = readName(reading, element, "attribute");
  if (name === undefined) return undefined;
  const type = readType(reading, element, name);
  const description = readDescription(element);
  const attribute: SchemaAttribute = {
    name,
    type: type ?? "string",
    ...(type === undefined ? { untyped: true } : {}),
    label: element.attributes.get("label") ?? name,
    ...(description === undefined ? {} : { description }),
    required: readFlag(reading, element, "required"),
    xml: readFlag(reading, element, "xml"),
    generated: false,
    ...readDetails(element),
    position: element.position,
  };
  const { attributes } = element;
  if (attributes.has("default")) attribute.default = attributes.get("default")!;
  if (attributes.get("enum")) attribute.enumeration = attributes.get("enum")!;
  if (attributes.get("expr")) attribute.expression = attributes.get("expr")!;
  const length = readLength(element);
  if (length !== undefined) attribute.length = length;
  return attribute;
}

function readLink(reading: Reading, element: XmlElement): SchemaLink | undefined {
  const name = readName(reading, element, "link");
  if (name === undefined) return undefined;
  const target = element.attributes.get("target");
  if (target === undefined || !isSchemaId(target)) {
    report(
      reading,
      "XTK4010",
      { name, target: target === undefined ? "no target" : `the target ${JSON.stringify(target)}, which is no schema id` },
      element,
    );
    return undefined;
  }
  checkChildren(reading, element, elementChildren);
  const link: SchemaLink = {
    name,
    label: element.attributes.get("label") ?? name,
    target,
    unbound: readFlag(reading, element, "unbound"),
    joins: childrenNamed(element, "join").map((join) => ({
      source: join.attributes.get("xpath-src") ?? "",
      target: join.attributes.get("xpath-dst") ?? "",
    })),
    reverseIntegrity: element.attributes.get("revIntegrity") ?? "normal",
    reverseSingle: element.attributes.get("revCardinality") === "single",
    ...readDetails(element),
    position: element.position,
  };
  const reverseName = element.attributes.get("revLink");
  if (reverseName !== undefined && reverseName !== "") {
    if (isSafeName(reverseName)) link.reverseName = reverseName;
    else report(reading, "XTK4006", { part: `link back of "${name}"`, given: JSON.stringify(reverseName) }, element);
  }
  const reverseLabel = element.attributes.get("revLabel");
  if (reverseLabel !== undefined) link.reverseLabel = reverseLabel;
  const description = readDescription(element);
  if (description !== undefined) link.description = description;
  return link;
}

/**
 * Reads an `<element>` that is no link, with everything in it ("Elements and attributes" of the schema reference).
 * @param inXml the element lies in a part kept as XML, so its fields have no columns
 * @returns undefined, with a diagnostic, when it has no usable name
 */
export function readElement(reading: Reading, element: XmlElement, inXml = false): SchemaElement | undefined {
  const name = readName(reading, element, "element");
  if (name === undefined) return undefined;
  checkChildren(reading, element, elementChildren);
  const xml = readFlag(reading, element, "xml") || inXml;
  const value: SchemaElement = {
    name,
    label: element.attributes.get("label") ?? name,
    unbound: readFlag(reading, element, "unbound"),
    xml,
    required: readFlag(reading, element, "required"),
    attributes: [],
    elements: [],
    links: [],
    ...readDetails(element),
    position: element.position,
  };
  const type = readType(reading, element, name);
  if (type !== undefined) value.type = type;
  const description = readDescription(element);
  if (description !== undefined) value.description = description;
  if (element.attributes.get("enum")) value.enumeration = element.attributes.get("enum")!;
  if (element.attributes.get("expr")) value.expression = element.attributes.get("expr")!;
  const length = readLength(element);
  if (length !== undefined) value.length = length;

  const childrenInXml = xml || readFlag(reading, element, "xmlChildren");
  const attributeNames = new Set<string>();
  const elementNames = new Set<string>();
  for (const child of childrenNamed(element, "attribute")) {
    const attribute = readAttribute(reading, child);
    if (!attribute) continue;
    if (childrenInXml && child.attributes.get("sql") !== "true") attribute.xml = true;
    addNamed(reading, value.attributes, attribute, attributeNames, { part: "attribute", parent: name, at: child });
  }
  for (const child of childrenNamed(element, "element")) {
    if (child.attributes.get("type") === "link") {
      const link = readLink(reading, child);
      if (link) addNamed(reading, value.links, link, elementNames, { part: "element", parent: name, at: child });
    } else {
      const nested = readElement(reading, child, childrenInXml);
      if (nested) addNamed(reading, value.elements, nested, elementNames, { part: "element", parent: name, at: child });
    }
  }
  return value;
}
