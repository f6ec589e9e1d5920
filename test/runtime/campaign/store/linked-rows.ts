import type { Row } from "./row.ts";
import type { Link } from "./shape.ts";
import type { Stored } from "./stored.ts";
import type { Table } from "./table.ts";

/** Whether the values of a link are those of one that is not set: it leads to no record, though one may have an empty key. */
export function leadsNowhere(values: readonly (Stored | undefined)[]): boolean {
  return values.every((value) => value === 0 || value === "" || value === null || value === undefined);
}

/**
 * The records that lead to another one by a link, in insertion order.
 * @param source where the link starts
 * @param values what the link would have to hold
 */
export function rowsLeadingTo(source: Table, { sourcePaths }: Link, values: readonly (Stored | undefined)[]): Row[] {
  return leadsNowhere(values) ? [] : source.findAll(sourcePaths, values);
}
