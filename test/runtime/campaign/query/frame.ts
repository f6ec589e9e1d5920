import type { Value } from "../expression/value.ts";
import type { Row } from "../store/row.ts";

/** What an expression of a query is computed for: a record with the records joined to it, or a group of such. */
export interface Frame {
  /** The record of the query's own table, then one of each joined collection; undefined where there is none. */
  rows: (Row | undefined)[];
  /** Which record of the table it was, counting from 1. */
  number: number;
  /** What the query around this one is looking at. */
  outer?: Frame | undefined;
  /** Of a group: the results of the aggregates. */
  aggregates?: readonly Value[];
  /** Row numbers, by `RowNum` of the query. */
  windows?: number[];
}
