import { nearestName } from "../../../../build/schema/nearest-name.ts";
import type { WireElement } from "../../wire/wire.ts";
import { attributeOf } from "../document/schema-of.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import { checkAttributes } from "./check-attributes.ts";

const operations = ["select", "get", "getIfExists", "count", "update"] as const;
export type QueryOperation = (typeof operations)[number];
const parts = ["select", "where", "orderBy", "groupBy", "having", "set"] as const;

/** A `<queryDef>` or `<subQuery>`, taken apart. */
export interface QueryParts extends Partial<Record<(typeof parts)[number], WireElement>> {
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
  if (text === undefined || text.trim() === "") throw new Error(`A <node> of the ${place} has no expr`);
  return text;
}

/**
 * A number among the attributes of a query.
 * @returns undefined when it is not given
 */
export function lineNumber(query: WireElement, name: string): number | undefined {
  const text = attributeOf(query, name);
  if (text === undefined || text === "") return undefined;
  if (!/^\d+$/.test(text)) throw new Error(`${name}="${text}" of a query is no number`);
  return Number(text);
}

/**
 * Takes a query apart.
 * @param name what it must be: `queryDef`, or `subQuery` in a condition
 * @throws Error for a missing or unknown schema, an unknown operation or part, a misspelt attribute
 */
export function readQuery(store: Store, query: WireElement, name: "queryDef" | "subQuery" = "queryDef"): QueryParts {
  if (query.name !== name) throw new Error(`The query is a <${query.name}>, not a <${name}>`);
  // The queries in a query are looked at with it.
  if (name === "queryDef") checkAttributes(query);
  const schemaId = attributeOf(query, "schema");
  if (!schemaId) throw new Error(`The <${name}> has no schema: add schema="namespace:name"`);
  const given = attributeOf(query, "operation") || "select";
  const operation = operations.find((one) => one === given);
  if (!operation) throw new Error(`operation="${given}" of a query is unknown: use ${operations.join(", ")}`);
  const read: QueryParts = { element: query, table: store.table(schemaId), operation, distinct: isTrue(query, "distinct") };
  for (const child of childElements(query)) {
    const part = parts.find((one) => one === child.name);
    if (!part) {
      const nearest = nearestName(child.name, parts);
      throw new Error(`not emulated: <${child.name}> in a query${nearest ? `; did you mean <${nearest}>?` : ""}`);
    }
    read[part] = child;
  }
  return read;
}
