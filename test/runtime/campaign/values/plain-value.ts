import type { WireValue } from "../../wire/wire.ts";
import { wireToText } from "./wire-to-text.ts";

/** A wire value as a plain one, for what reads JXON: objects and arrays stay, XML and the like are their text. */
export function toPlainValue(value: WireValue): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if ("array" in value) return value.array.map(toPlainValue);
  if (!("object" in value)) return wireToText(value);
  const plain: Record<string, unknown> = {};
  for (const [name, member] of value.object)
    Object.defineProperty(plain, name, { value: toPlainValue(member), enumerable: true, writable: true, configurable: true });
  return plain;
}
