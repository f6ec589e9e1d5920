/** What the document of a query is known to have: its parts, what stands in each, and the attributes of each. */

const QUERY = [
  "schema",
  "operation",
  "lineCount",
  "startLine",
  "distinct",
  "noLineCount",
  "startPath",
  "firstRows",
  "fullLoad",
  "xtkschema",
];

/** The attributes that queries are known to have, by element. */
export const queryAttributes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["queryDef", new Set(QUERY)],
  ["subQuery", new Set(QUERY)],
  ["node", new Set(["expr", "alias", "label", "groupBy", "analyze", "noSqlBind", "sortDesc", "sql", "value"])],
  [
    "condition",
    new Set([
      "expr",
      "boolOperator",
      "bool-operator",
      "setOperator",
      "enabledIf",
      "ignore",
      "sql",
      "compositeKey",
      "filter-name",
      "aliasSqlTable",
      "subQuery",
    ]),
  ],
]);

/** What a query can do. */
export const queryOperations = ["select", "get", "getIfExists", "count", "update"] as const;

/** The elements of a query. */
export const queryParts = ["select", "where", "orderBy", "groupBy", "having", "set"] as const;

const NODES: readonly string[] = ["node"];
const CONDITIONS: readonly string[] = ["condition", "subQuery"];

/** The elements that stand in each element of a query. */
export const queryContent: ReadonlyMap<string, readonly string[]> = new Map([
  ["queryDef", queryParts],
  ["subQuery", queryParts],
  ["select", NODES],
  ["orderBy", NODES],
  ["groupBy", NODES],
  ["set", NODES],
  ["where", CONDITIONS],
  ["having", CONDITIONS],
  ["condition", CONDITIONS],
  ["node", ["node", "where", "orderBy"]],
]);
