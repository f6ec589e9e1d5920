import type { Stored } from "./stored.ts";

/** Which cell of the records of one table holds which column. Cells are never given to another column. */
export class Layout {
  readonly #slots = new Map<string, number>();
  readonly paths: string[] = [];

  /** The cell of a column; a new one for a column that has none. */
  slotOf(path: string): number {
    const known = this.#slots.get(path);
    if (known !== undefined) return known;
    const slot = this.paths.push(path) - 1;
    this.#slots.set(path, slot);
    return slot;
  }

  /** @returns undefined for a column without a cell */
  find(path: string): number | undefined {
    return this.#slots.get(path);
  }
}

/** The values of one record by path, as a Map has them, in cells: a query that reads one column of many records knows its cell. */
export class RecordValues implements Iterable<[string, Stored]> {
  readonly layout: Layout;
  /** By `layout.slotOf`; undefined where there is no value. */
  readonly cells: (Stored | undefined)[];

  constructor(layout: Layout, cells: (Stored | undefined)[] = new Array<Stored | undefined>(layout.paths.length)) {
    this.layout = layout;
    this.cells = cells;
  }

  /** @param values to start with */
  static from(layout: Layout, values: Iterable<readonly [string, Stored]>): RecordValues {
    const made = new RecordValues(layout);
    for (const [path, value] of values) made.set(path, value);
    return made;
  }

  get(path: string): Stored | undefined {
    const slot = this.layout.find(path);
    return slot === undefined ? undefined : this.cells[slot];
  }

  has(path: string): boolean {
    return this.get(path) !== undefined;
  }

  set(path: string, value: Stored): void {
    const slot = this.layout.slotOf(path);
    while (this.cells.length < slot) this.cells.push(undefined);
    this.cells[slot] = value;
  }

  delete(path: string): void {
    const slot = this.layout.find(path);
    if (slot !== undefined && slot < this.cells.length) this.cells[slot] = undefined;
  }

  /** The columns that have a value. */
  keys(): string[] {
    return this.layout.paths.filter((_, slot) => this.cells[slot] !== undefined);
  }

  *[Symbol.iterator](): Iterator<[string, Stored]> {
    for (const path of this.keys()) yield [path, this.get(path)!];
  }
}
