import type { WireElement, WireValue } from "../../wire.ts";
import { wireToText } from "./wire-to-text.ts";

/** What kind of thing a value is, for messages. */
function kindOf(value: WireValue): string {
  if (value === null || value === undefined) return String(value);
  if (value instanceof Date) return "a Date";
  if (typeof value !== "object") return `a ${typeof value}`;
  if ("xml" in value) return `<${value.xml.name}>`;
  if ("xmlList" in value) return `an XMLList of ${value.xmlList.length} items`;
  return "array" in value ? "an array" : "an object";
}

/** JXON, the object notation of XML: attributes are plain keys, child elements objects or arrays of objects, `$` is the text. */
function elementFromObject(name: string, members: readonly [string, WireValue][]): WireElement {
  const element: WireElement = { name, attributes: [], children: [] };
  for (const [key, value] of members) {
    for (const item of typeof value === "object" && value !== null && "array" in value ? value.array : [value]) {
      if (typeof item === "object" && item !== null && "object" in item) element.children.push(elementFromObject(key, item.object));
      else if (key === "$") element.children.push(wireToText(item));
      else element.attributes.push([key, wireToText(item)]);
    }
  }
  return element;
}

/**
 * A document parameter: an XML value, an XMLList of one element, an entity, or JXON with one root (`{ recipient: {…} }`).
 * @param call the called path, for the message
 * @throws Error for anything else
 */
export function documentArgument(call: string, args: readonly WireValue[], index = 0): WireElement {
  const value = args[index];
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    if ("xml" in value) return value.xml;
    if ("entity" in value) return value.entity.document;
    if ("xmlList" in value && value.xmlList.length === 1 && typeof value.xmlList[0] === "object") return value.xmlList[0];
    if ("object" in value && value.object.length === 1) {
      const [name, content] = value.object[0]!;
      if (typeof content === "object" && content !== null && "object" in content) return elementFromObject(name, content.object);
    }
  }
  throw new Error(`${call}: argument ${index + 1} must be an XML document, not ${kindOf(value)}`);
}

/**
 * A text parameter; numbers, booleans and XML with simple content convert.
 * @throws Error when it is missing
 */
export function textArgument(call: string, args: readonly WireValue[], index = 0): string {
  const value = args[index];
  if (value === undefined || value === null) throw new Error(`${call}: argument ${index + 1} must be a text, not ${kindOf(value)}`);
  return wireToText(value);
}

/** A boolean parameter: missing is false, and the texts "true" and "1" are true. */
export function booleanArgument(args: readonly WireValue[], index: number): boolean {
  const value = args[index];
  return value === true || (value !== undefined && ["true", "1"].includes(wireToText(value)));
}

/**
 * A Date parameter.
 * @throws Error for anything else
 */
export function dateArgument(call: string, args: readonly WireValue[], index = 0): Date {
  const value = args[index];
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value;
  throw new Error(`${call}: argument ${index + 1} must be a valid Date, not ${value instanceof Date ? "an invalid one" : kindOf(value)}`);
}
