import { compile } from "../expression/compile.ts";
import type { Compiled } from "../expression/compiled.ts";
import { enumerationOf } from "../store/enumeration.ts";
import { rowScope } from "../store/resolve-path.ts";
import type { RecordValues } from "../store/record-values.ts";
import type { Column } from "../store/shape.ts";
import { storedFromText, storedToText, type Stored } from "../store/stored.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import type { Row } from "../store/row.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** How a column of a new record gets its value. */
interface Default {
  column: Column;
  value(row: Row): Stored;
}

/** The value an enumeration gives by default: the attribute's own default names it, by name or value, or the enumeration does. */
function enumerationDefault(store: Store, table: Table, column: Column): string | undefined {
  const enumeration = enumerationOf(store, table, column);
  const wanted = column.default || enumeration?.default;
  return enumeration?.values.find(({ name, value }) => wanted === name || wanted === value)?.value;
}

function computed(store: Store, table: Table, column: Column): Default["value"] {
  let compute: Compiled<Row> | undefined;
  return (row) => {
    try {
      compute ??= compile(column.default!, rowScope(store, table, "filter"));
      return storedFromText(column, storedToText(column, compute(row)), table.id);
    } catch (error) {
      const details = { detail: (error as Error).message, path: column.path, id: table.id };
      throw mistake("default-not-computed", details, { cause: error });
    }
  };
}

/** The defaults of a table; what can be computed once is. */
function defaultsOf(store: Store, table: Table): readonly Default[] {
  const known = table.compiled.get("defaults") as readonly Default[] | undefined;
  if (known) return known;
  const defaults: Default[] = [];
  for (const column of table.shape.columns.values()) {
    if (column.expression !== undefined) continue;
    const enumerated = enumerationDefault(store, table, column);
    if (enumerated !== undefined) {
      const value = storedFromText(column, enumerated, table.id);
      defaults.push({ column, value: () => value });
    } else if (column.default) defaults.push({ column, value: computed(store, table, column) });
  }
  table.compiled.set("defaults", defaults);
  return defaults;
}

/**
 * The given values of a new record and the defaults of the rest ("default" of the schema reference: applied when a record is created). That
 * the default of an enumeration counts for an attribute without one of its own is inferred.
 */
export function withDefaults(store: Store, table: Table, given: ReadonlyMap<string, Stored>): RecordValues {
  const values = table.complete(given);
  const row: Row = { values, position: -1 };
  const pending = defaultsOf(store, table).filter(({ column }) => !given.has(column.path));
  for (const { column, value } of pending) values.set(column.path, value(row));
  return values;
}
