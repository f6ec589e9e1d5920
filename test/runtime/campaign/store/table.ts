import { Layout, RecordValues } from "./record-values.ts";
import type { Column, Link, Shape } from "./shape.ts";
import { unsetValue, type Stored } from "./stored.ts";
import { TableIndex } from "./table-index.ts";
import { UndoLog } from "./undo-log.ts";
import type { Row } from "./row.ts";
import type { Staging } from "./staging.ts";

/** So many holes are worth closing. */
const manyHoles = 1024;

/** The records of one schema, in insertion order, with an index for every set of columns that was ever searched. */
export class Table {
  readonly shape: Shape;
  readonly #undo: UndoLog;
  #rows: (Row | undefined)[] = [];
  #holes = 0;
  readonly #indexes = new Map<string, TableIndex>();
  /** Of an open table: the links that its elements would be, by path. */
  readonly namedLinks = new Map<string, Link>();
  /** What was compiled for this table: defaults, calculated attributes. */
  readonly compiled = new Map<string, unknown>();
  /** Where the values of its records are. */
  readonly layout = new Layout();
  #columns: { column: Column; slot: number }[] = [];
  #columnsSeen = 0;

  constructor(shape: Shape, undo: UndoLog = new UndoLog()) {
    this.shape = shape;
    this.#undo = undo;
  }

  get id(): string {
    return this.shape.schema.id;
  }

  /** Paths of the primary key; empty when the schema has no key. */
  get primaryPaths(): readonly string[] {
    return this.shape.keys[0]?.paths ?? [];
  }

  /** The records that are there when each is reached. */
  *rows(): Iterable<Row> {
    const rows = this.#rows;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i];
      if (row && row.position !== -1) yield row;
    }
  }

  /** Adds a record; columns without a value get the unset one. */
  insert(values: Pick<ReadonlyMap<string, Stored>, "get">, staged?: Staging): Row {
    const complete = this.complete(values);
    const row: Row = { values: complete, position: this.#rows.length, ...staged };
    this.#add(row);
    this.#undo.record(() => this.#remove(row));
    return row;
  }

  /** Values of a new record: those given, and the unset ones of all other columns. */
  complete(values: Pick<ReadonlyMap<string, Stored>, "get">): RecordValues {
    const columns = this.#storedColumns();
    const complete = new RecordValues(
      this.layout,
      values instanceof RecordValues && values.layout === this.layout ? values.cells.slice() : undefined,
    );
    const { cells } = complete;
    for (const { column, slot } of columns) cells[slot] ??= values.get(column.path) ?? unsetValue(column);
    for (const path of this.shape.collections.keys()) if (!complete.has(path)) complete.set(path, values.get(path) ?? []);
    return complete;
  }

  /** The columns that hold something; those of an open table become more. */
  #storedColumns(): readonly { column: Column; slot: number }[] {
    const { columns } = this.shape;
    if (columns.size !== this.#columnsSeen) {
      this.#columns = [...columns.values()]
        .filter(({ expression }) => expression === undefined)
        .map((column) => ({ column, slot: this.layout.slotOf(column.path) }));
      this.#columnsSeen = columns.size;
    }
    return this.#columns;
  }

  update(row: Row, changes: ReadonlyMap<string, Stored>): void {
    if (changes.size === 0) return;
    if (this.#undo.active) {
      const before = new Map([...changes.keys()].map((path) => [path, row.values.get(path)]));
      this.#undo.record(() => this.#change(row, before));
    }
    this.#change(row, changes);
  }

  /** Says what replication has to do with a staged record. */
  stage(row: Row, { assigned, deleted }: Staging): void {
    const before: Staging = { assigned: row.assigned, deleted: row.deleted };
    this.#undo.record(() => Object.assign(row, before));
    Object.assign(row, { assigned, deleted });
  }

  delete(row: Row): void {
    const { position } = row;
    if (this.#rows[position] !== row) return;
    this.#remove(row);
    if (this.#undo.active) this.#undo.record(() => this.#add(Object.assign(row, { position })));
    else this.#closeHoles();
  }

  /** The records with these values, in insertion order. */
  findAll(paths: readonly string[], values: readonly (Stored | undefined)[]): Row[] {
    return this.#indexOf(paths).find(values).slice();
  }

  /** The first record with these values. */
  find(paths: readonly string[], values: readonly (Stored | undefined)[]): Row | undefined {
    return this.#indexOf(paths).find(values)[0];
  }

  /** The first record with this value: `find` of one column, for what is done for each record of a query. */
  findOne(path: string, value: Stored): Row | undefined {
    return (this.#indexes.get(path) ?? this.#indexOf([path])).findOne(value)?.[0];
  }

  #indexOf(paths: readonly string[]): TableIndex {
    const name = paths.length === 1 ? paths[0]! : JSON.stringify(paths);
    let index = this.#indexes.get(name);
    if (!index) {
      index = new TableIndex(paths, this.layout);
      for (const row of this.rows()) index.enter(row);
      this.#indexes.set(name, index);
    }
    return index;
  }

  #add(row: Row): void {
    if (row.position < this.#rows.length) this.#holes -= 1;
    else this.#holes += row.position - this.#rows.length;
    this.#rows[row.position] = row;
    for (const index of this.#indexes.values()) index.enter(row);
  }

  #remove(row: Row): void {
    for (const index of this.#indexes.values()) index.leave(row);
    if (row.position === this.#rows.length - 1) this.#rows.pop();
    else {
      this.#rows[row.position] = undefined;
      this.#holes += 1;
    }
    row.position = -1;
  }

  #change(row: Row, changes: ReadonlyMap<string, Stored | undefined>): void {
    const touched = [...this.#indexes.values()].filter(({ paths }) => paths.some((path) => changes.has(path)));
    for (const index of touched) index.leave(row);
    for (const [path, value] of changes) {
      if (value === undefined) row.values.delete(path);
      else row.values.set(path, value);
    }
    for (const index of touched) index.enter(row);
  }

  /** Records move up, which keeps their order. Only while no earlier state can be asked for: that knows the old places. */
  #closeHoles(): void {
    if (this.#holes < manyHoles || this.#holes * 2 < this.#rows.length) return;
    this.#rows = this.#rows.filter((row) => row !== undefined);
    this.#rows.forEach((row, position) => (row!.position = position));
    this.#holes = 0;
  }
}
