import { nearestName } from "../../../../build/schema/nearest-name.ts";
import { normalizePath } from "../../../../build/schema/xpath.ts";
import type { WireElement } from "../../wire/wire.ts";
import { attributeOf } from "../document/schema-of.ts";
import type { Variables } from "../expression/variables.ts";
import { storedFromText, type Stored } from "../store/stored.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import { matchingRows } from "./matching-rows.ts";
import { childElements, exprOf, readQuery } from "./query-parts.ts";
import { mistake } from "../../mistakes/mistake.ts";

function changesOf(table: Table, set: WireElement | undefined): Map<string, Stored> {
  const changes = new Map<string, Stored>();
  for (const node of childElements(set, "node")) {
    const path = normalizePath(exprOf(node, "set"));
    const column = table.shape.columns.get(path);
    if (!column) throw mistake("query-unknown-set-field", { path, id: table.id, nearest: nearestName(path, table.shape.columns.keys()) });
    if (column.expression !== undefined) throw mistake("calculated-field", { path, id: table.id });
    changes.set(path, storedFromText(column, attributeOf(node, "value") ?? "", table.id));
  }
  if (changes.size === 0) throw mistake("query-without-set", { id: table.id });
  return changes;
}

/**
 * `xtk.queryDef#Update`: a mass update of the records of a query, in the form of the pages of v8: `operation="update"`, a `<where>`, and
 * `<set><node expr="@field" value="…"/></set>`. Unverified: that the value is a text and no expression.
 * @throws Error for a field the schema does not have and for a value its type cannot hold
 */
export function updateByQuery(store: Store, query: WireElement, variables?: Variables): void {
  const { table, operation, set, where } = readQuery(store, query);
  if (operation !== "update") throw mistake("query-not-an-update", { operation });
  const changes = changesOf(table, set);
  for (const row of matchingRows(store, table, where, variables)) table.update(row, changes);
}
