import { x } from "../xml.ts";
import { whereElement } from "./condition.ts";
import { isExpression } from "./expr.ts";

/** What this file reads of a query; its type for authors is `XtkQuery`. */
interface AnyQuery {
  operation?: "select" | "get" | "getIfExists" | "count";
  select?: readonly unknown[];
  where?: unknown;
  groupBy?: readonly unknown[];
  having?: unknown;
  orderBy?: readonly unknown[];
  lineCount?: number;
  startLine?: number;
  distinct?: boolean;
}

/**
 * A column.
 * @param column a path, an expression, or an object whose other fields are attributes
 */
export function nodeElement(column: unknown): XML {
  if (typeof column === "string" || isExpression(column)) return x("node", { expr: String(column) });
  const attributes: { [name: string]: XmlAttribute } = {};
  for (const name of Object.keys(column as object)) {
    const value = (column as { [name: string]: unknown })[name];
    if (value !== undefined) attributes[name] = name === "expr" ? String(value) : (value as XmlAttribute);
  }
  return x("node", attributes);
}

/** The element `select`, `groupBy` or `orderBy` of a query; null without a column. */
export function nodesElement(tag: string, columns: readonly unknown[] | undefined): XML | null {
  return columns === undefined || columns.length === 0 ? null : x(tag, null, columns.map(nodeElement));
}

/** What a query may have; anything else would be left out, and the query mean something else. */
function checkParts(query: object): void {
  for (const name of Object.keys(query)) {
    if (" operation select where groupBy having orderBy lineCount startLine distinct ".indexOf(" " + name + " ") < 0)
      throw new TypeError(
        'a query has no part "' +
          name +
          '": there are operation, select, where, groupBy, having, orderBy, lineCount, startLine and distinct',
      );
  }
}

/**
 * The document of a query: `<queryDef schema operation …>`.
 * @param schema id of the schema
 * @param query as for `queryDef`
 */
function queryDocument(schema: string, query: AnyQuery): XML {
  checkParts(query);
  const { operation, lineCount, startLine, distinct } = query;
  const paging: { [name: string]: XmlAttribute } = {};
  if (lineCount !== undefined) paging.lineCount = lineCount;
  if (startLine !== undefined) paging.startLine = startLine;
  if (distinct !== undefined) paging.distinct = distinct;
  return x(
    "queryDef",
    { schema, operation: operation === undefined ? "select" : operation, ...paging },
    nodesElement("select", query.select),
    whereElement("where", query.where),
    nodesElement("groupBy", query.groupBy),
    whereElement("having", query.having),
    nodesElement("orderBy", query.orderBy),
  );
}

/**
 * A query of a schema, with paths and values checked: each path must be in the declared schema, each value fit its field. Values are quoted as
 * XTK needs.
 *
 *     const query = queryDef("nms:recipient", {
 *       select: ["@id", "@email", "[folder/@name]"],
 *       where: [["@email", "LIKE", "%@example.com"], { or: [["@gender", "=", 1], ["@birthDate", "IS NULL"]] }],
 *       orderBy: ["@id"],
 *       lineCount: 500,
 *     });
 *     for (const recipient of query.ExecuteQuery().recipient) logInfo(text(recipient["@email"]));
 * @param schema id of the schema, `"nms:recipient"`; `vars.targetSchema` for the work table, whose paths are not checked
 * @param query what to select, which records, in which order
 * @returns the query, not run yet
 * @throws TypeError for values that no query can compare with
 * @see Campaign reference, xtk:queryDef
 */
export const queryDef: XtkQueryBuilder = ((schema: string, query: AnyQuery) =>
  xtk.queryDef.create(queryDocument(schema, query))) as unknown as XtkQueryBuilder;
