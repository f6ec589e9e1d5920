import { unsetValue, type Stored } from "../store/stored.ts";
import type { Table } from "../store/table.ts";
import type { Row } from "../store/row.ts";
import { putMember } from "../../wire/put-member.ts";
import { toPlain, type PlainElement } from "../values/to-plain.ts";

/** A record as tests see it. */
export interface PlainRow {
  /** A field, a part of the record, or an XML collection. */
  [name: string]: string | number | boolean | Date | null | PlainRow | PlainElement[];
}

/** Values leave the store as copies. */
function copied(value: Stored): PlainRow[string] {
  if (Array.isArray(value)) return value.map(toPlain);
  return value instanceof Date ? new Date(value) : value;
}

/**
 * A record as a plain object: attributes and memo elements by name, parts nested, links as `"folder-id"`, XML collections as arrays.
 * Types: numbers for byte, short, long, float, double, percent and timespan; boolean; Date (or null) for date (UTC midnight) and the
 * datetimes; text for everything else, int64 and uuid included. Calculated attributes are no columns and are left out. A staged deletion
 * (an opt-out) carries `_operation: "delete"`.
 */
export function plainRow(table: Table, row: Row): PlainRow {
  const plain: PlainRow = {};
  for (const path of [...table.shape.columns.keys(), ...table.shape.collections.keys()]) {
    const column = table.shape.columns.get(path);
    if (column?.expression !== undefined) continue;
    // A column that came into being after the record is unset in it.
    const value = row.values.get(path) ?? (column ? unsetValue(column) : []);
    const steps = path.split("/");
    const name = steps.pop()!.replace(/^@/, "");
    let part = plain;
    for (const step of steps) {
      const next = Object.hasOwn(part, step) ? part[step] : undefined;
      const isPart = typeof next === "object" && next !== null && !(next instanceof Date) && !Array.isArray(next);
      const inner: PlainRow = isPart ? next : {};
      if (!isPart) putMember(part, step, inner);
      part = inner;
    }
    putMember(part, name, copied(value));
  }
  if (row.deleted) plain["_operation"] = "delete";
  return plain;
}
