import { compile } from "../expression/compile.ts";
import type { Value } from "../expression/value.ts";
import { rowScope } from "../store/resolve-path.ts";
import type { Column } from "../store/shape.ts";
import { storedFromText, storedToText, unsetValue, type Stored } from "../store/stored.ts";
import type { Store } from "../store/store.ts";
import type { Row, Table } from "../store/table.ts";

function enumerationDefault(column: Column, table: Table): string | undefined {
  const enumeration = table.shape.schema.enumerations.find(({ name }) => name === column.enumeration);
  return enumeration?.values.find(({ name, value }) => column.default === name || column.default === value)?.value;
}

function defaultValue(store: Store, table: Table, column: Column, row: Row): Stored {
  const enumerated = enumerationDefault(column, table);
  if (enumerated !== undefined) return storedFromText(column, enumerated, table.id);
  let value: Value;
  try {
    value = compile(column.default!, rowScope(store, table, "filter"))(row);
  } catch (error) {
    throw new Error(`${(error as Error).message}, in the default of "${column.path}" of ${table.id}: give the attribute in the document to do without it`, { cause: error });
  }
  return storedFromText(column, storedToText(column, value), table.id);
}

/** The given values of a new record and the defaults of the rest ("default" of the schema reference: applied when a record is created). */
export function withDefaults(store: Store, table: Table, given: ReadonlyMap<string, Stored>): Map<string, Stored> {
  const values = new Map(given);
  const row: Row = { values };
  const pending = [...table.shape.columns.values()].filter(({ path, default: text }) => text !== undefined && text !== "" && !given.has(path));
  for (const column of table.shape.columns.values()) if (!values.has(column.path)) values.set(column.path, unsetValue(column));
  for (const column of pending) values.set(column.path, defaultValue(store, table, column, row));
  return values;
}
