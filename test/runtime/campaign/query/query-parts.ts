import { nearestName } from "../../../../build/schema/nearest-name.ts";
import { queryOperations, queryParts } from "../../../../build/schema/query-shape.ts";
import type { WireElement } from "../../wire/wire.ts";
import { attributeOf } from "../document/schema-of.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import { checkAttributes } from "./check-attributes.ts";
import { mistake } from "../../mistakes/mistake.ts";

export type QueryOperation = (typeof queryOperations)[number];

/** A `<queryDef>` or `<subQuery>`, taken apart. */
export interface QueryParts extends Partial<Record<(typeof queryParts)[number], WireElement>> {
  element: WireElement;
  table: Table;
  operation: QueryOperation;
  distinct: boolean;
}

/** Whether an attribute says yes. */
export function isTrue(element: WireElement, name: string): boolean {
  return ["true", "1"].includes(attributeOf(element, name) ?? "");
}

/** The child elements of that name, or all. */
export function childElements(element: WireElement | undefined, name?: string): WireElement[] {
  return (element?.children ?? []).filter(
    (child): child is WireElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The expression of a `<node>`. */
export function exprOf(node: WireElement, place: string): string {
  const text = attributeOf(node, "expr");
  if (text === undefined || text.trim() === "") throw mistake("query-node-without-expr", { part: place });
  return text;
}

/**
 * A number among the attributes of a query.
 * @returns undefined when it is not given
 */
export function lineNumber(query: WireElement, name: string): number | undefined {
  const text = attributeOf(query, name);
  if (text === undefined || text === "") return undefined;
  if (!/^\d+$/.test(text)) throw mistake("query-invalid-line", { attribute: name, text });
  return Number(text);
}

/**
 * Takes a query apart.
 * @param name what it must be: `queryDef`, or `subQuery` in a condition
 * @throws Error for a missing or unknown schema, an unknown operation or part, a misspelt attribute
 */
export function readQuery(store: Store, query: WireElement, name: "queryDef" | "subQuery" = "queryDef"): QueryParts {
  if (query.name !== name) throw mistake("query-wrong-root", { element: query.name, wanted: name });
  // The queries in a query are looked at with it.
  if (name === "queryDef") checkAttributes(query);
  const schemaId = attributeOf(query, "schema");
  if (!schemaId) throw mistake("query-without-schema", { element: name });
  const given = attributeOf(query, "operation") || "select";
  const operation = queryOperations.find((one) => one === given);
  if (!operation) throw mistake("query-operation", { operation: given, known: queryOperations });
  const read: QueryParts = { element: query, table: store.table(schemaId), operation, distinct: isTrue(query, "distinct") };
  for (const child of childElements(query)) {
    const part = queryParts.find((one) => one === child.name);
    if (!part) {
      throw mistake("query-part", { element: child.name, nearest: nearestName(child.name, queryParts) });
    }
    read[part] = child;
  }
  return read;
}
