import type { WireElement, WireEntity, WireInstance, WireValue } from "../../wire/wire.ts";
import type { Parameter } from "./parameters.ts";
import { subjectOfAny, toWireXml } from "../../e4x/wire-of.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** A wire value as tests read and write it: XML is a WireElement, an XMLList an array of them, arrays and objects are plain. */
export type FriendlyValue =
  | undefined
  | null
  | boolean
  | number
  | string
  | Date
  | WireElement
  | WireEntity
  | WireInstance
  | FriendlyValue[]
  | { [name: string]: FriendlyValue };

/** From the wire to what tests read. */
export function toFriendly(value: WireValue): FriendlyValue {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if ("xml" in value) return value.xml;
  if ("document" in value) return value.document;
  if ("xmlList" in value) return value.xmlList;
  if ("entity" in value) return value.entity;
  if ("instance" in value) return value.instance;
  if ("array" in value) return value.array.map(toFriendly);
  return Object.fromEntries(value.object.map(([name, member]) => [name, toFriendly(member)]));
}

function isElement(value: object): value is WireElement {
  return "name" in value && "attributes" in value && "children" in value && Array.isArray(value.children);
}

function isEntity(value: object): value is WireEntity {
  return "path" in value && "methods" in value && "document" in value;
}

function isInstance(value: object): value is WireInstance {
  return "className" in value && "id" in value && Object.keys(value).length === 2;
}

/**
 * From what a test gives back to the wire.
 * @throws Error for a value that cannot cross, such as a function
 */
export function fromFriendly(value: FriendlyValue): WireValue {
  const markup = subjectOfAny(value);
  if (markup !== undefined) return toWireXml(markup);
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint")
    throw mistake("unpassable-result", { type: typeof value });
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) {
    const list: FriendlyValue[] = value;
    const elements = list.length > 0 && list.every((item) => typeof item === "object" && item !== null && isElement(item));
    return elements ? { xmlList: list as WireElement[] } : { array: list.map(fromFriendly) };
  }
  if (isElement(value)) return { xml: value };
  if (isEntity(value)) return { entity: value };
  if (isInstance(value)) return { instance: value };
  return { object: Object.entries(value).map(([name, member]) => [name, fromFriendly(member)]) };
}

/**
 * Arguments that a service would get, as a replacement gets them: converted as the parameters say; those without a parameter behind.
 * @param read what `readArguments` gave
 * @param args all that came
 */
export function friendlyArguments(
  { parameters }: { parameters: readonly Parameter[] },
  read: readonly unknown[],
  args: readonly WireValue[],
): FriendlyValue[] {
  const friendly = read.map((value, index) => {
    const parameter = parameters[Math.min(index, parameters.length - 1)]!;
    return /value/.test(parameter) ? toFriendly(value as WireValue) : (value as FriendlyValue);
  });
  return [...friendly.slice(0, Math.max(args.length, 0)), ...args.slice(read.length).map(toFriendly)];
}
