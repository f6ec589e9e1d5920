import { writeText } from "../xml/notation.ts";
import type { ElementSpan } from "../xml/scan-xml.ts";
import { spliceText } from "../xml/splice-text.ts";
import { bodyElement } from "./entity-kinds.ts";
import { lineEndOf } from "./line-end.ts";
import { notationFor, type Placeholder, readPlaceholder, scriptIn } from "./placeholder.ts";

/** The placeholder of a record's text; undefined for a record that has its text itself, or none. */
export function recordPlaceholder(schema: string, text: string, record: ElementSpan): Placeholder | undefined {
  const element = bodyElement(schema, record);
  return element && readPlaceholder(text.slice(element.contentStart, element.contentEnd));
}

/**
 * Puts the text of a record into its place.
 * @param text of the file with the record
 * @param body LF, the last line ends in one; undefined for a record that has its text itself, or none
 * @returns the element alone: what stands around it in its file is left out
 */
export function putRecordTogether(schema: string, text: string, record: ElementSpan, body: string | undefined): string {
  const placeholder = recordPlaceholder(schema, text, record);
  if (placeholder === undefined || body === undefined) return spliceText(text, [], record);
  const element = bodyElement(schema, record)!;
  const own = scriptIn(body, placeholder);
  const written = writeText(own, notationFor(own, placeholder), lineEndOf(text));
  return spliceText(text, [{ start: element.contentStart, end: element.contentEnd, text: written }], record);
}
