import type { WireElement } from "../../wire/wire.ts";
import { parseDate } from "../../wire/parse-date.ts";
import { toText } from "../expression/to-text.ts";
import type { Value } from "../expression/value.ts";
import type { Column } from "./shape.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** What a column holds; a collection holds its elements. */
export type Stored = Value | WireElement[];

/** What a column holds before anything is written: "" for text, 0 for numbers, false, null for dates. The server hands out no null text or number. */
export function unsetValue(column: Column): Value {
  switch (column.kind) {
    case "integer":
    case "decimal":
    case "recordId":
      return 0;
    case "bigInteger":
      return "0";
    case "boolean":
      return false;
    case "datetime":
    case "date":
      return null;
    case "text":
      return "";
  }
}

function wrongType(wanted: string, { path, type }: Column, id: string, text: string): Error {
  return mistake("value-of-wrong-type", { text, wanted, path, id, type });
}

/**
 * The value a text stands for in a column; "" is the unset value.
 * @throws Error when the type has no such value
 */
export function storedFromText(column: Column, text: string, schemaId: string): Value {
  const trimmed = text.trim();
  if (column.kind === "text") return text;
  if (trimmed === "") return unsetValue(column);
  switch (column.kind) {
    case "integer":
      if (!/^[+-]?\d+$/.test(trimmed)) throw wrongType("a whole number", column, schemaId, text);
      return Number(trimmed);
    case "bigInteger":
      if (!/^[+-]?\d+$/.test(trimmed)) throw wrongType("a whole number", column, schemaId, text);
      return trimmed;
    case "decimal":
      if (!Number.isFinite(Number(trimmed))) throw wrongType("a number", column, schemaId, text);
      return Number(trimmed);
    case "recordId":
      return /^-?\d{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed;
    case "boolean":
      if (["true", "1"].includes(trimmed)) return true;
      if (["false", "0"].includes(trimmed)) return false;
      throw wrongType("a boolean", column, schemaId, text);
    case "datetime":
    case "date": {
      const date = parseDate(trimmed);
      if (!date) throw wrongType("a date", column, schemaId, text);
      if (column.kind === "date") date.setUTCHours(0, 0, 0, 0);
      return date;
    }
  }
}

/** The text form of a column's value in documents and results. */
export function storedToText(column: Column, value: Value): string {
  if (!(value instanceof Date)) return toText(value);
  if (column.kind === "date") return value.toISOString().slice(0, 10);
  return column.type === "datetimenotz" ? toText(value).slice(0, -1) : toText(value);
}
