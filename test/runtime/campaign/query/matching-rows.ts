import type { WireElement } from "../../wire/wire.ts";
import type { Variables } from "../expression/variables.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import type { Row } from "../store/row.ts";
import { planQuery } from "./plan-query.ts";
import { QueryScope } from "./query-scope.ts";
import { Source } from "./source.ts";

/**
 * The records that a `<where>` names, each once.
 * @throws Error with what is wrong in its conditions
 */
export function matchingRows(store: Store, table: Table, where: WireElement | undefined, variables?: Variables): Row[] {
  const scope = new QueryScope(new Source(store, table, variables));
  const frames = planQuery(scope, where ? { where } : {}).frames();
  return [...new Set(frames.flatMap(({ rows }) => rows[0] ?? []))];
}
