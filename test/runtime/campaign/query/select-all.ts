import type { WireElement } from "../../wire/wire.ts";
import { attributeOf } from "../document/schema-of.ts";
import type { Store } from "../store/store.ts";
import { childElements, readQuery } from "./query-parts.ts";

/** A path as an expression: in brackets where it is more than `@name` or `name`. */
function expressionOf(path: string): string {
  return /^@?[\p{L}_][\p{L}\p{N}_]*$/u.test(path) ? path : `[${path}]`;
}

/**
 * `xtk.queryDef#SelectAll`: the query with every field of its schema in its select; those that are there stay. Fields of linked records are
 * none of the schema; collections are left out.
 */
export function selectAll(store: Store, query: WireElement): WireElement {
  const { table, select } = readQuery(store, query);
  const present = childElements(select, "node");
  const known = new Set(present.map((node) => attributeOf(node, "expr")));
  const added = [...table.shape.columns.keys()].map(expressionOf).filter((expr) => !known.has(expr));
  const nodes = [...present, ...added.map((expr): WireElement => ({ name: "node", attributes: [["expr", expr]], children: [] }))];
  const complete: WireElement = { name: "select", attributes: select?.attributes ?? [], children: nodes };
  const others = query.children.filter((child) => child !== select);
  return { ...query, children: [complete, ...others] };
}
