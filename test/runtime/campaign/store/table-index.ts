import type { Stored } from "./stored.ts";
import type { Row } from "./table.ts";

/** What stands for a value in an index; equal values of a column, and no others, have equal ones. */
function keyOf(value: Stored | undefined): string {
  if (value instanceof Date) return String(value.getTime());
  return value === null || value === undefined ? "\0" : String(value);
}

/** Where in the list a record is, or would be. */
function placeOf(rows: readonly Row[], position: number): number {
  let [low, high] = [0, rows.length];
  if (high > 0 && rows[high - 1]!.position < position) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.position < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The records of a table by the values of some columns; those of one key in the order of the table. */
export class TableIndex {
  readonly paths: readonly string[];
  readonly #rows = new Map<string, Row[]>();

  constructor(paths: readonly string[]) {
    this.paths = paths;
  }

  find(values: readonly (Stored | undefined)[]): readonly Row[] {
    return this.#rows.get(this.#key(values)) ?? [];
  }

  /** Of an index on one column. */
  findOne(value: Stored): readonly Row[] | undefined {
    return this.#rows.get(keyOf(value));
  }

  enter(row: Row): void {
    const key = this.#keyOfRow(row);
    const rows = this.#rows.get(key);
    if (!rows) this.#rows.set(key, [row]);
    else if (rows.at(-1)!.position < row.position) rows.push(row);
    else rows.splice(placeOf(rows, row.position), 0, row);
  }

  leave(row: Row): void {
    const key = this.#keyOfRow(row);
    const rows = this.#rows.get(key);
    if (!rows) return;
    const place = placeOf(rows, row.position);
    if (rows[place] !== row) return;
    if (rows.length === 1) this.#rows.delete(key);
    else rows.splice(place, 1);
  }

  #keyOfRow(row: Row): string {
    const { paths } = this;
    return paths.length === 1 ? keyOf(row.values.get(paths[0]!)) : this.#key(paths.map((path) => row.values.get(path)));
  }

  #key(values: readonly (Stored | undefined)[]): string {
    return values.length === 1 ? keyOf(values[0]) : JSON.stringify(values.map(keyOf));
  }
}
