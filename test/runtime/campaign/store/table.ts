import type { Shape } from "./shape.ts";
import { unsetValue, type Stored } from "./stored.ts";

/** A record. In a staging table it also knows what replication has to do with it. */
export interface Row {
  values: Map<string, Stored>;
  /** Staged rows: the columns that were given, which is all that reaches the cloud table. */
  assigned?: Set<string>;
  /** Staged rows: the cloud record goes away at the next replication. */
  deleted?: true;
}

interface Index {
  paths: readonly string[];
  rows: Map<string, Set<Row>>;
}

function indexText(values: readonly (Stored | undefined)[]): string {
  return JSON.stringify(values.map((value) => (value instanceof Date ? value.getTime() : String(value))));
}

/** The records of one schema, in insertion order, with an index for every set of columns that was ever searched. */
export class Table {
  readonly shape: Shape;
  readonly #rows = new Set<Row>();
  readonly #indexes = new Map<string, Index>();

  constructor(shape: Shape) {
    this.shape = shape;
  }

  get id(): string {
    return this.shape.schema.id;
  }

  /** Paths of the primary key; empty when the schema has no key. */
  get primaryPaths(): readonly string[] {
    return this.shape.keys[0]?.paths ?? [];
  }

  rows(): Iterable<Row> {
    return this.#rows;
  }

  /** Adds a record; columns without a value get the unset one. */
  insert(values: ReadonlyMap<string, Stored>, staged?: Pick<Row, "assigned" | "deleted">): Row {
    const complete = new Map<string, Stored>();
    for (const column of this.shape.columns.values()) {
      if (column.expression === undefined) complete.set(column.path, values.get(column.path) ?? unsetValue(column));
    }
    for (const path of this.shape.collections.keys()) complete.set(path, values.get(path) ?? []);
    const row: Row = { values: complete, ...staged };
    this.#rows.add(row);
    for (const index of this.#indexes.values()) this.#enter(index, row);
    return row;
  }

  update(row: Row, changes: ReadonlyMap<string, Stored>): void {
    const touched = [...this.#indexes.values()].filter(({ paths }) => paths.some((path) => changes.has(path)));
    for (const index of touched) this.#leave(index, row);
    for (const [path, value] of changes) row.values.set(path, value);
    for (const index of touched) this.#enter(index, row);
  }

  delete(row: Row): void {
    for (const index of this.#indexes.values()) this.#leave(index, row);
    this.#rows.delete(row);
  }

  /** The records with these values, in insertion order. */
  findAll(paths: readonly string[], values: readonly (Stored | undefined)[]): Row[] {
    return [...(this.#indexOf(paths).rows.get(indexText(values)) ?? [])];
  }

  /** The first record with these values. */
  find(paths: readonly string[], values: readonly (Stored | undefined)[]): Row | undefined {
    return this.#indexOf(paths).rows.get(indexText(values))?.values().next().value;
  }

  #indexOf(paths: readonly string[]): Index {
    const name = JSON.stringify(paths);
    let index = this.#indexes.get(name);
    if (!index) {
      index = { paths, rows: new Map() };
      for (const row of this.#rows) this.#enter(index, row);
      this.#indexes.set(name, index);
    }
    return index;
  }

  #enter(index: Index, row: Row): void {
    const text = indexText(index.paths.map((path) => row.values.get(path)));
    const present = index.rows.get(text);
    if (present) present.add(row);
    else index.rows.set(text, new Set([row]));
  }

  #leave(index: Index, row: Row): void {
    const text = indexText(index.paths.map((path) => row.values.get(path)));
    const present = index.rows.get(text);
    present?.delete(row);
    if (present?.size === 0) index.rows.delete(text);
  }
}
