import { nearestName } from "../../../../build/schema/nearest-name.ts";
import type { WireElement } from "../../wire/wire.ts";
import { mistake } from "../../mistakes/mistake.ts";

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
const KNOWN: Readonly<Record<string, ReadonlySet<string>>> = {
  queryDef: new Set(QUERY),
  subQuery: new Set(QUERY),
  node: new Set(["expr", "alias", "label", "groupBy", "analyze", "noSqlBind", "sortDesc", "sql", "value"]),
  condition: new Set([
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
};

/**
 * Holds the attributes of a query against the known ones. Others are let pass, as consoles save some that nobody lists; but one that is
 * nearly a known one would be left out without a word, and the query mean something else.
 * @throws Error for a misspelling
 */
export function checkAttributes(element: WireElement): void {
  const known = KNOWN[element.name];
  if (known) {
    for (const [name] of element.attributes) {
      const nearest = known.has(name) ? undefined : nearestName(name, known);
      if (nearest !== undefined) throw mistake("query-misspelt-attribute", { attribute: name, element: element.name, nearest });
    }
  }
  for (const child of element.children) if (typeof child !== "string") checkAttributes(child);
}
