import type { WireElement } from "../wire/wire.ts";
import { FLAT, type FlatSubject, unflatten } from "./flat-subject.ts";
import { isElement, type Subject, XmlList, type XmlNode } from "./node.ts";
import { toWireElement } from "./wire-elements.ts";

/** XML on the wire: an element, a list, or the text of anything else. */
export type WireXml = { xml: WireElement } | { xmlList: (WireElement | string)[] } | string;

/** An XML value as it crosses. */
export function toWireXml(subject: Subject): WireXml {
  if (subject instanceof XmlList)
    return { xmlList: subject.items.filter(travels).map((item) => (isElement(item) ? toWireElement(item) : item.value)) };
  return isElement(subject) ? { xml: toWireElement(subject) } : subject.value;
}

/** What stands behind an XML value of any runtime; undefined for anything else. */
export function subjectOfAny(value: unknown): Subject | undefined {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return undefined;
  const hand = (value as Record<symbol, unknown>)[FLAT];
  return typeof hand === "function" ? unflatten((hand as () => FlatSubject)()) : undefined;
}

function travels({ kind }: XmlNode): boolean {
  return kind !== "comment" && kind !== "processing-instruction";
}
