import type { WireElement, WireEntity, WireInstance, WireValue } from "../wire/wire.ts";

/** A wire value as JSON has it: everything that is not a plain JSON primitive carries a tag. */
type Encoded = null | boolean | number | string | { $: string; value?: unknown };

/** Text of a wire value: what crosses between realms, where no object may. */
export function encodeWire(value: WireValue): string {
  return JSON.stringify(encode(value));
}

/** A wire value from its text, made of this realm's objects. */
export function decodeWire(text: string): WireValue {
  return decode(JSON.parse(text) as Encoded);
}

/** Text of an argument list. */
export function encodeArguments(args: readonly WireValue[]): string {
  return JSON.stringify(args.map(encode));
}

/** An argument list from its text. */
export function decodeArguments(text: string): WireValue[] {
  return (JSON.parse(text) as Encoded[]).map(decode);
}

function encode(value: WireValue): Encoded {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (value === undefined) return { $: "undefined" };
  if (typeof value === "number")
    return Number.isFinite(value) && !Object.is(value, -0) ? value : { $: "number", value: Object.is(value, -0) ? "-0" : String(value) };
  if (value instanceof Date) return { $: "date", value: value.getTime() };
  if ("xml" in value) return { $: "xml", value: value.xml };
  if ("document" in value) return { $: "document", value: value.document };
  if ("xmlList" in value) return { $: "xmlList", value: value.xmlList };
  if ("entity" in value) return { $: "entity", value: value.entity };
  if ("instance" in value) return { $: "instance", value: value.instance };
  if ("array" in value) return { $: "array", value: value.array.map(encode) };
  return { $: "object", value: value.object.map(([key, member]) => [key, encode(member)]) };
}

function decode(encoded: Encoded): WireValue {
  if (encoded === null || typeof encoded !== "object") return encoded;
  const { $: tag, value } = encoded;
  switch (tag) {
    case "undefined":
      return undefined;
    case "number":
      return Number(value);
    case "date":
      return new Date(value === null ? NaN : (value as number));
    case "xml":
      return { xml: value as WireElement };
    case "document":
      return { document: value as WireElement };
    case "xmlList":
      return { xmlList: value as (WireElement | string)[] };
    case "entity":
      // It may have no number, whatever scripts add to all objects.
      return { entity: Object.assign(Object.create(null) as object, value) as WireEntity };
    case "instance":
      return { instance: value as WireInstance };
    case "array":
      return { array: (value as Encoded[]).map(decode) };
    case "object":
      return { object: (value as [string, Encoded][]).map(([key, member]) => [key, decode(member)]) };
    default:
      throw new Error(`unknown wire tag ${tag}`);
  }
}
