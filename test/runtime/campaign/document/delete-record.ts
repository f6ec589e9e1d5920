import { rowsLeadingTo } from "../store/linked-rows.ts";
import { unsetValue } from "../store/stored.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import type { Row } from "../store/row.ts";
import { mistake } from "../../mistakes/mistake.ts";

/**
 * Deletes a record and does to the records that point at it what `revIntegrity` says: `own` and `owncopy` delete them too, `normal` empties
 * their foreign key, `neutral` leaves them, `define` forbids the deletion.
 * @throws Error for a record that another one needs
 */
export function deleteRecord(store: Store, table: Table, row: Row): void {
  if (row.position === -1) return;
  const dependents = [...table.shape.reverseLinks.values()]
    .filter(({ link }) => link.reverseIntegrity !== "neutral")
    .map(({ schema, link }) => {
      const source = store.table(schema);
      return {
        source,
        link,
        rows: rowsLeadingTo(
          source,
          link,
          link.targetPaths.map((path) => row.values.get(path)),
        ).filter((dependent) => dependent !== row),
      };
    });
  const blocking = dependents.find(({ link, rows }) => link.reverseIntegrity === "define" && rows.length > 0);
  if (blocking) throw mistake("record-in-use", { id: table.id, source: blocking.source.id, link: blocking.link.path });
  table.delete(row);
  for (const { source, link, rows } of dependents) {
    for (const dependent of rows) {
      if (link.reverseIntegrity === "own" || link.reverseIntegrity === "owncopy") deleteRecord(store, source, dependent);
      else if (dependent.position !== -1)
        source.update(dependent, new Map(link.sourcePaths.map((path) => [path, unsetValue(source.shape.columns.get(path)!)])));
    }
  }
}
