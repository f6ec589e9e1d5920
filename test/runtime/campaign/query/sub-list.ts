import { normalizePath } from "../../../../build/schema/xpath.ts";
import type { WireElement } from "../../wire/wire.ts";
import { attributeOf } from "../document/schema-of.ts";
import { compileConditions } from "./condition.ts";
import type { Frame } from "./frame.ts";
import { sortFrames } from "./order-key.ts";
import { planQuery } from "./plan-query.ts";
import { placeElement } from "./result-places.ts";
import { childElements, exprOf, isTrue } from "./query-parts.ts";
import { QueryScope } from "./query-scope.ts";
import type { SelectNode } from "./select-node.ts";
import { Source } from "./source.ts";
import { mistake } from "../../mistakes/mistake.ts";

/**
 * A `<node>` on a link with nodes of its own: a list of the linked records in each result, with a `<where>` and an `<orderBy>` of its own
 * ("select" of the queryDef reference). Paths in it start at the linked record. On a link to one record the fields of that one.
 * @param compileNode compiles the nodes in it
 */
export function compileSubList(
  outer: Source,
  node: WireElement,
  compileNode: (scope: QueryScope, node: WireElement, index: number) => SelectNode,
): SelectNode {
  const text = exprOf(node, "select");
  const members = outer.members(text);
  if (!members) throw mistake("query-list-without-link", { expression: text });
  const source = new Source(outer.store, members.table, outer.variables, outer);
  const scope = new QueryScope(source);
  const nodes = childElements(node, "node").map((nested, index) => compileNode(scope, nested, index));
  const [where] = childElements(node, "where");
  const [orderBy] = childElements(node, "orderBy");
  const test = where && compileConditions(where, { source, plan: planQuery, compileText: (nested) => scope.compilePlain(nested) });
  const order = childElements(orderBy, "node").map((nested) => ({
    read: scope.compile(exprOf(nested, "orderBy"), "filter"),
    descending: isTrue(nested, "sortDesc"),
    ofIds: false,
  }));
  if (scope.grouping.isActive) throw mistake("query-list-with-aggregate", { expression: text });
  const path = normalizePath(attributeOf(node, "alias") || text).split("/");
  const name = path.pop()!;
  return (frame, result) => {
    const rows = members.rows(frame);
    // Where one record is meant and there is none, the empty record 0 is.
    const frames: Frame[] =
      rows.length === 0 && !members.many
        ? [{ rows: [undefined], number: 0, outer: frame }]
        : rows.flatMap((row, index) => source.framesOf(row, index + 1, frame));
    const holder = placeElement(result, path);
    for (const one of sortFrames(test ? frames.filter((candidate) => test(candidate) === true) : frames, order)) {
      const item: WireElement = { name, attributes: [], children: [] };
      for (const write of nodes) write(one, item);
      holder.children.push(item);
    }
  };
}
