import { isFieldType } from "./field-type.ts";
import { childrenNamed, checkChildren, readName, report, type Reading } from "./reading.ts";
import type { XmlElement } from "./read-xml.ts";
import type { Enumeration } from "./schema.ts";

/**
 * Reads an `<enumeration>` ("Enumerations" of the schema reference). A value without `value` stands for its own name.
 * @returns undefined, with a diagnostic, when it has no usable name
 */
export function readEnumeration(reading: Reading, element: XmlElement): Enumeration | undefined {
  const name = readName(reading, element, "enumeration");
  if (name === undefined) return undefined;
  checkChildren(reading, element, ["value", "help", "desc"]);
  const type = element.attributes.get("basetype") ?? "string";
  const enumeration: Enumeration = { name, type: isFieldType(type) ? type : "string", values: [] };
  const byDefault = element.attributes.get("default");
  if (byDefault !== undefined) enumeration.default = byDefault;
  const seen = new Set<string>();
  for (const child of childrenNamed(element, "value")) {
    const valueName = readName(reading, child, "enumeration value");
    if (valueName === undefined) continue;
    const value = child.attributes.get("value") ?? valueName;
    if (seen.has(value)) report(reading, "XTK4013", { name, value }, child);
    seen.add(value);
    enumeration.values.push({ name: valueName, label: child.attributes.get("label") ?? valueName, value });
  }
  return enumeration;
}
