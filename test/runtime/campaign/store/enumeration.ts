import type { Enumeration } from "../../../../build/schema/schema.ts";
import type { Column } from "./shape.ts";
import type { Store } from "./store.ts";
import type { Table } from "./table.ts";

/** The enumeration of a column: one of its own schema by name, or `ns:schema:name`. */
export function enumerationOf(store: Store, table: Table, column: Column): Enumeration | undefined {
  const { enumeration } = column;
  if (enumeration === undefined) return undefined;
  const far = /^([^:]+:[^:]+):([^:]+)$/.exec(enumeration);
  const schema = far ? store.schema(far[1]!) : table.shape.schema;
  return schema?.enumerations.find(({ name }) => name === (far ? far[2] : enumeration));
}
