import type { Layout } from "./record-values.ts";
import type { Stored } from "./stored.ts";
import type { Row } from "./row.ts";

type Key = string | number;

/**
 * What stands for a value in an index; equal values of a column, and no others, have equal ones. A text that spells a number stands with
 * the number: ids are the one or the other.
 */
function keyOf(value: Stored | undefined): Key {
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "string") return beginsAsNumber(value) ? keyOfDigits(value) : value;
  if (value instanceof Date) return keyOf(value.getTime());
  return value === null || value === undefined ? "\0" : String(value);
}

/** Whether it begins with a digit or a minus. */
function beginsAsNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 48 && code <= 57) || code === 45;
}

function keyOfDigits(text: string): Key {
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
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
  readonly #slots: readonly number[];
  readonly #rows = new Map<Key, Row[]>();

  /** @param layout of the records of the table */
  constructor(paths: readonly string[], layout: Layout) {
    this.paths = paths;
    this.#slots = paths.map((path) => layout.slotOf(path));
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

  #keyOfRow(row: Row): Key {
    const { cells } = row.values;
    return this.#slots.length === 1 ? keyOf(cells[this.#slots[0]!]) : this.#key(this.#slots.map((slot) => cells[slot]));
  }

  #key(values: readonly (Stored | undefined)[]): Key {
    return values.length === 1 ? keyOf(values[0]) : JSON.stringify(values.map(keyOf));
  }
}
