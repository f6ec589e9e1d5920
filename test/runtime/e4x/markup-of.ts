import { toXmlString } from "./print.ts";
import { defaultSettings } from "./settings.ts";
import { subjectOfAny } from "./wire-of.ts";

/**
 * Markup of an XML value of any runtime, printed with the default settings: for matchers and messages. (`"toXMLString" in value` is no
 * test for XML: `in` asks for children.)
 * @returns undefined for a value that is not XML
 */
export function markupOf(value: unknown): string | undefined {
  const subject = subjectOfAny(value);
  return subject && toXmlString(subject, defaultSettings());
}
