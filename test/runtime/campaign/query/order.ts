import type { WireElement } from "../../wire.ts";
import { compare } from "../expression/compare.ts";
import { compile } from "../expression/compile.ts";
import type { Value } from "../expression/value.ts";
import { resolvePath, rowScope } from "../store/resolve-path.ts";
import type { Store } from "../store/store.ts";
import type { Row, Table } from "../store/table.ts";
import { attributeOf } from "../document/schema-of.ts";
import { parse } from "../expression/parse.ts";

/** Null sorts last, as on PostgreSQL. */
function compareValues(a: Value, b: Value): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compare(a, b) ?? 0;
}

/** Ids that mix numbers and UUID texts have no order of their own: numbers first. */
function compareIds(a: Value, b: Value): number {
  return typeof a === typeof b ? compareValues(a, b) : typeof a === "number" ? -1 : 1;
}

/**
 * Sorts records by the `<node>`s of an `<orderBy>`; equal ones keep their order.
 * @returns the records in a new array
 */
export function orderRows(store: Store, table: Table, orderBy: WireElement, rows: readonly Row[]): Row[] {
  const nodes = orderBy.children.filter((child): child is WireElement => typeof child !== "string" && child.name === "node");
  const keys = nodes.map((node) => {
    const text = attributeOf(node, "expr") ?? "";
    const scope = rowScope(store, table, "filter");
    const read = compile(text, scope);
    const parsed = parse(text);
    const isId = parsed.type === "path" && resolvePath(store, table, parsed.path, "filter").column.kind === "recordId";
    return { read, order: isId ? compareIds : compareValues, sign: ["true", "1"].includes(attributeOf(node, "sortDesc") ?? "") ? -1 : 1 };
  });
  const sorted = rows.map((row) => ({ row, values: keys.map(({ read }) => read(row)) }));
  sorted.sort((a, b) => {
    for (const [index, { order, sign }] of keys.entries()) {
      const result = order(a.values[index]!, b.values[index]!);
      if (result !== 0) return result * sign;
    }
    return 0;
  });
  return sorted.map(({ row }) => row);
}
