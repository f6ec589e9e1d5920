import { attributeOf } from "../document/schema-of.ts";
import { candidates } from "./candidates.ts";
import { compileConditions } from "./condition.ts";
import type { Frame } from "./frame.ts";
import { sortFrames, type OrderKey } from "./order-key.ts";
import { childElements, exprOf, isTrue, type QueryParts } from "./query-parts.ts";
import type { QueryPlan } from "./query-plan.ts";
import type { QueryScope } from "./query-scope.ts";

function orderKeys(scope: QueryScope, parts: Pick<QueryParts, "orderBy">): OrderKey[] {
  return childElements(parts.orderBy, "node").map((node) => {
    const text = attributeOf(node, "expr") ?? "";
    const read = scope.compile(text, "filter");
    const parsed = scope.parse(text);
    const end = parsed.type === "path" ? scope.source.locateColumn(parsed.path) : undefined;
    return { read, ofIds: end?.kind === "recordId", descending: isTrue(node, "sortDesc") };
  });
}

/**
 * Compiles what a query finds: where, groupBy and `groupBy` on nodes, having, orderBy. The select is compiled before, with the same scope.
 * @throws Error with what the server would complain about
 */
export function planQuery(scope: QueryScope, parts: Pick<QueryParts, "select" | "where" | "groupBy" | "having" | "orderBy">): QueryPlan {
  const { source, grouping, windows } = scope;
  for (const node of childElements(parts.select, "node")) if (isTrue(node, "groupBy")) scope.addGroupKey(exprOf(node, "select"));
  for (const node of childElements(parts.groupBy, "node")) scope.addGroupKey(exprOf(node, "groupBy"));
  const test = parts.where && compileConditions(parts.where, { source, plan: planQuery, compileText: (text) => scope.compilePlain(text) });
  const having =
    parts.having && compileConditions(parts.having, { source, plan: planQuery, compileText: (text) => scope.compile(text, "filter") });
  const order = orderKeys(scope, parts);
  scope.checkGroups();

  function scan(outer?: Frame): Frame[] {
    const found: Frame[] = [];
    const probe: Frame = { rows: [undefined], number: 0, outer };
    for (const row of candidates(source, parts.where) ?? source.table.rows()) {
      probe.number += 1;
      if (source.isJoined) {
        for (const frame of source.framesOf(row, probe.number, outer)) if (!test || test(frame) === true) found.push(frame);
        continue;
      }
      probe.rows[0] = row;
      if (!test || test(probe) === true) found.push({ rows: [row], number: probe.number, outer });
    }
    return found;
  }

  return {
    frames(outer) {
      let frames = scan(outer);
      if (grouping.isActive) frames = grouping.group(frames);
      if (having) frames = frames.filter((frame) => having(frame) === true);
      windows.number(frames);
      return sortFrames(frames, order);
    },
  };
}
