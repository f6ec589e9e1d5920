import { compile } from "../expression/compile.ts";
import type { Compiled } from "../expression/compiled.ts";
import { toText } from "../expression/to-text.ts";
import { readColumn, rowScope } from "./resolve-path.ts";
import { storedToText } from "./stored.ts";
import type { Store } from "./store.ts";
import type { Table } from "./table.ts";
import type { Row } from "./row.ts";

/**
 * The text that stands for a record: what the `compute-string` of its schema gives, or the values of its primary key. How the server joins the
 * values of several key fields is not documented: with a comma here.
 */
export function computeString(store: Store, table: Table): Compiled<Row> {
  const known = table.compiled.get("compute-string") as Compiled<Row> | undefined;
  if (known) return known;
  const { schema, columns } = table.shape;
  let read: Compiled<Row>;
  if (schema.computeString === undefined) {
    const parts = table.primaryPaths
      .flatMap((path) => columns.get(path) ?? [])
      .map((column) => ({ column, read: readColumn(store, table, column, "select") }));
    read = (row) => parts.map((part) => storedToText(part.column, part.read(row))).join(", ");
  } else {
    const compute = compile(schema.computeString, rowScope(store, table, "select"));
    read = (row) => toText(compute(row));
  }
  table.compiled.set("compute-string", read);
  return read;
}
