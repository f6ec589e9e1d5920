import { FLAT, unflatten, type FlatSubject } from "./flat-subject.ts";
import { toXmlString } from "./print.ts";
import { defaultSettings } from "./settings.ts";

/**
 * Markup of an XML value of any runtime, printed with the default settings: for matchers and messages. (`"toXMLString" in value` is no
 * test for XML: `in` asks for children.)
 * @returns undefined for a value that is not XML
 */
export function markupOf(value: unknown): string | undefined {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return undefined;
  const hand = (value as Record<symbol, unknown>)[FLAT];
  return typeof hand === "function" ? toXmlString(unflatten((hand as () => FlatSubject)()), defaultSettings()) : undefined;
}
