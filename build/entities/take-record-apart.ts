import { readNotation } from "../xml/notation.ts";
import type { Edit } from "../xml/splice-text.ts";
import { bodyElement } from "./entity-kinds.ts";
import { lineEndOf } from "./line-end.ts";
import type { Noise } from "./noise.ts";
import { takeOut } from "./placeholder.ts";
import { type Entity, recordText } from "./read-document.ts";

/** A record as files. */
export interface RecordApart {
  /** The record without noise; its text is a placeholder where `body` has it. */
  record: string;
  /** LF, the last line ends in one; undefined for a record without text, or with one that no file can hold. */
  body?: string;
}

/**
 * Takes the text out of a record, such as a library.
 * @param stem of the file that gets it
 */
export function takeRecordApart(entity: Entity, stem: string, noise: Noise): RecordApart {
  const { schema, text, element: record } = entity;
  const edits: Edit[] = noise.attributeEdits(record);
  const element = bodyElement(schema, record);
  const raw = element && element.children.length === 0 ? text.slice(element.contentStart, element.contentEnd) : "";
  const read = readNotation(raw, lineEndOf(text));
  if (read === undefined || read.text.trim() === "" || read.text.startsWith("\ufeff")) return { record: recordText(entity, edits) };
  const { placeholder, file } = takeOut(read.text, read.notation, stem);
  edits.push({ start: element!.contentStart, end: element!.contentEnd, text: placeholder });
  return { record: recordText(entity, edits), body: file };
}
