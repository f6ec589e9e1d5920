import { nearestName } from "../../../../build/schema/nearest-name.ts";
import type { WireElement } from "../../wire.ts";
import { attributeOf } from "../document/schema-of.ts";
import { rowScope } from "../store/resolve-path.ts";
import type { Store } from "../store/store.ts";
import type { Row, Table } from "../store/table.ts";
import { compileConditions } from "./condition.ts";
import { orderRows } from "./order.ts";
import { compileSelectNode } from "./select-node.ts";

/** Records a select gives without `lineCount` in a server script; the rest is cut without a word, as on the server. */
const defaultLineCount = 10_000;
const operations = ["select", "get", "getIfExists", "count"];
const parts = ["select", "where", "orderBy", "groupBy", "having"];
const notEmulated = ["groupBy", "having"];

interface QueryParts {
  table: Table;
  operation: string;
  select?: WireElement;
  where?: WireElement;
  orderBy?: WireElement;
}

function readQuery(store: Store, query: WireElement): QueryParts {
  if (query.name !== "queryDef") throw new Error(`The query is a <${query.name}>, not a <queryDef>`);
  const schemaId = attributeOf(query, "schema");
  if (!schemaId) throw new Error("The <queryDef> has no schema: add schema=\"namespace:name\"");
  const operation = attributeOf(query, "operation") || "select";
  if (!operations.includes(operation)) {
    if (operation === "update") throw new Error("not emulated: operation=\"update\" of a query");
    throw new Error(`operation="${operation}" of a query is unknown: use ${operations.join(", ")}`);
  }
  if (["true", "1"].includes(attributeOf(query, "distinct") ?? "")) throw new Error("not emulated: distinct on a query");
  const read: QueryParts = { table: store.table(schemaId), operation };
  for (const child of query.children) {
    if (typeof child === "string") continue;
    if (notEmulated.includes(child.name)) throw new Error(`not emulated: <${child.name}> in a query`);
    if (child.name === "select" || child.name === "where" || child.name === "orderBy") read[child.name] = child;
    else {
      const nearest = nearestName(child.name, parts);
      throw new Error(`not emulated: <${child.name}> in a query${nearest ? `; did you mean <${nearest}>?` : ""}`);
    }
  }
  return read;
}

function numberOf(query: WireElement, name: string, fallback: number): number {
  const text = attributeOf(query, name);
  if (text === undefined || text === "") return fallback;
  if (!/^\d+$/.test(text)) throw new Error(`${name}="${text}" of a query is no number`);
  return Number(text);
}

function matchingRows(store: Store, { table, where, orderBy }: QueryParts): Row[] {
  const test = where && compileConditions(where, rowScope(store, table, "filter"));
  const rows: Row[] = [];
  for (const row of table.rows()) if (!test || test(row) === true) rows.push(row);
  return orderBy ? orderRows(store, table, orderBy, rows) : rows;
}

/**
 * `xtk.queryDef#ExecuteQuery` ("ExecuteQuery" of the API reference). `select` gives `<name-collection>` with one `<name …/>` per record,
 * `get` one record or an error, `getIfExists` one record or an empty element, `count` `<name count="n"/>`. Without `orderBy` the records
 * come in insertion order.
 * @throws Error with what the server would complain about, or `not emulated` for parts of queries that are not here yet
 */
export function executeQuery(store: Store, query: WireElement): WireElement {
  const read = readQuery(store, query);
  const { table, operation, select } = read;
  const { name } = table.shape.schema;
  const nodes = (select?.children ?? []).filter((child): child is WireElement => typeof child !== "string").map((node) => compileSelectNode(store, table, node));
  if (nodes.length === 0 && operation !== "count") throw new Error(`The query on ${table.id} selects nothing: add <select><node expr="…"/></select>`);
  const rows = matchingRows(store, read);
  if (operation === "count") return { name, attributes: [["count", String(rows.length)]], children: [] };

  const results = (from: number, count: number): WireElement[] =>
    rows.slice(from, from + count).map((row) => {
      const result: WireElement = { name, attributes: [], children: [] };
      for (const node of nodes) node(row, result);
      return result;
    });
  if (operation === "select") {
    const count = numberOf(query, "lineCount", defaultLineCount);
    return { name: `${name}-collection`, attributes: [], children: results(numberOf(query, "startLine", 0), count) };
  }
  const [first] = results(0, 1);
  if (!first && operation === "get") throw new Error(`No record of ${table.id} matches the query (operation="get"; getIfExists gives an empty element instead)`);
  return first ?? { name, attributes: [], children: [] };
}
