import type { WireElement } from "../../wire/wire.ts";
import type { Variables } from "../expression/variables.ts";
import type { Store } from "../store/store.ts";
import type { Frame } from "./frame.ts";
import { planQuery } from "./plan-query.ts";
import { childElements, lineNumber, readQuery } from "./query-parts.ts";
import { QueryScope } from "./query-scope.ts";
import { compileSelectNode } from "./compile-select-node.ts";
import { Source } from "./source.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** Results without those that say what one before says. */
function distinctResults(results: readonly WireElement[]): WireElement[] {
  const seen = new Set<string>();
  return results.filter((result) => {
    const text = JSON.stringify(result);
    return !seen.has(text) && Boolean(seen.add(text));
  });
}

/**
 * `xtk.queryDef#ExecuteQuery` ("ExecuteQuery" of the API reference). `select` gives `<name-collection>` with one `<name …/>` per record or
 * group, `get` one or an error, `getIfExists` one or an empty element, `count` `<name count="n"/>`. Without `orderBy` the records come in
 * insertion order. A select without `lineCount` is cut silently, as on the server; the store remembers it.
 * @param variables what `$(…)` in expressions may ask for
 * @returns null for a `getIfExists` that finds nothing, in a campaign that says so
 * @throws Error with what the server would complain about
 */
export function executeQuery(store: Store, query: WireElement, variables?: Variables): WireElement | null {
  const parts = readQuery(store, query);
  const { table, operation } = parts;
  const { name } = table.shape.schema;
  if (operation === "update") throw mistake("query-update-executed");
  const scope = new QueryScope(new Source(store, table, variables));
  const nodes = operation === "count" ? [] : childElements(parts.select).map((node, index) => compileSelectNode(scope, node, index));
  if (nodes.length === 0 && operation !== "count") throw mistake("query-without-select", { id: table.id });
  const [start, lineCount] = [lineNumber(query, "startLine") ?? 0, lineNumber(query, "lineCount")];
  const frames = planQuery(scope, parts).frames();
  if (operation === "count") return { name, attributes: [["count", String(frames.length)]], children: [] };

  const resultOf = (frame: Frame): WireElement => {
    const result: WireElement = { name, attributes: [], children: [] };
    for (const write of nodes) write(frame, result);
    return result;
  };
  const page = <Item>(items: readonly Item[]): Item[] => {
    const end = start + (lineCount ?? store.platform.defaultLineCount);
    if (lineCount === undefined && items.length > end)
      store.cutSelects.push({ schema: table.id, found: items.length, returned: end - start });
    return items.slice(start, end);
  };
  if (operation === "select") {
    const children = parts.distinct ? page(distinctResults(frames.map(resultOf))) : page(frames).map(resultOf);
    return { name: `${name}-collection`, attributes: [], children };
  }
  const [first] = frames;
  if (first) return resultOf(first);
  if (operation === "get") throw mistake("query-no-record", { id: table.id });
  return store.platform.getIfExists === "null" ? null : { name, attributes: [], children: [] };
}
