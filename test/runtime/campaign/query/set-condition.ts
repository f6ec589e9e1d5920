import type { WireElement } from "../../wire/wire.ts";
import { attributeOf } from "../document/schema-of.ts";
import { negation } from "../expression/condition.ts";
import type { Value } from "../expression/value.ts";
import type { ConditionContext, Test } from "./condition-context.ts";
import type { Frame } from "./frame.ts";
import { childElements, exprOf, readQuery } from "./query-parts.ts";
import { QueryScope } from "./query-scope.ts";
import { Source } from "./source.ts";
import { ValueSet } from "./value-set.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** Compiles the conditions in an element. */
type CompileConditions = (parent: WireElement, context: ConditionContext) => Test | undefined;

const operators = ["EXISTS", "NOT EXISTS", "IN", "NOT IN"] as const;

/** The frames of a sub-query; one that asks nothing of the query around it is run once. */
function subQueryFrames(
  element: WireElement,
  { source: outer, plan: planQuery }: ConditionContext,
): { frames(frame: Frame): readonly Frame[]; isConstant: boolean; first: (frame: Frame) => Value } {
  const parts = readQuery(outer.store, element, "subQuery");
  const source = new Source(outer.store, parts.table, outer.variables, outer);
  const scope = new QueryScope(source);
  const [node] = childElements(parts.select, "node");
  const first = node ? scope.compile(exprOf(node, "select"), "filter") : (): Value => 1;
  const plan = planQuery(scope, parts);
  let known: readonly Frame[] | undefined;
  return {
    isConstant: !source.isCorrelated,
    first,
    frames: (frame) => (source.isCorrelated ? plan.frames(frame) : (known ??= plan.frames(frame))),
  };
}

/** `expr IN (sub-query)`: unknown when nothing matches and a value of the sub-query, or the value itself, is. */
function compileIn(text: string, subQuery: WireElement, context: ConditionContext): Test {
  const read = context.compileText(text);
  const { frames, first, isConstant } = subQueryFrames(subQuery, context);
  let known: ValueSet | undefined;
  const valuesOf = (frame: Frame): ValueSet => new ValueSet(frames(frame).map(first));
  return (frame) => (isConstant ? (known ??= valuesOf(frame)) : valuesOf(frame)).has(read(frame));
}

/** Whether a link leads to a record for which the nested conditions are true; their paths start at that record. */
function compileExists(text: string, element: WireElement, context: ConditionContext, compileConditions: CompileConditions): Test {
  const { source } = context;
  const members = source.members(text);
  if (!members) throw mistake("query-set-operator-without-link", { operator: attributeOf(element, "setOperator")!, expression: text });
  const inner = new Source(source.store, members.table, source.variables, source);
  const scope = new QueryScope(inner);
  const test = compileConditions(element, { ...context, source: inner, compileText: (nested) => scope.compilePlain(nested) });
  return (frame) => {
    const rows = members.rows(frame);
    if (!test) return rows.length > 0;
    return rows.some((row) => inner.framesOf(row, 1, frame).some((one) => test(one) === true));
  };
}

/**
 * A condition with a `setOperator`: `EXISTS` and `NOT EXISTS` on a link or with a sub-query, `IN` and `NOT IN` with a sub-query or, as EXISTS,
 * on a link.
 * @returns undefined for a condition without one
 */
export function compileSetCondition(
  element: WireElement,
  context: ConditionContext,
  compileConditions: CompileConditions,
): Test | undefined {
  const given = attributeOf(element, "setOperator");
  const [subQuery] = childElements(element, "subQuery");
  if (!given) {
    if (subQuery) throw mistake("query-sub-query-alone");
    return undefined;
  }
  const operator = operators.find((one) => one === given.trim().replace(/\s+/g, " ").toUpperCase());
  if (!operator) throw mistake("query-set-operator", { operator: given, known: operators });
  const text = attributeOf(element, "expr")?.trim() ?? "";
  const isIn = operator.endsWith("IN");
  let test: Test;
  if (subQuery && !isIn) {
    const { frames } = subQueryFrames(subQuery, context);
    test = (frame) => frames(frame).length > 0;
  } else {
    if (text === "") throw mistake("query-set-operator-without-expr", { operator: given });
    test = subQuery ? compileIn(text, subQuery, context) : compileExists(text, element, context, compileConditions);
  }
  return operator.startsWith("NOT") ? (frame) => negation(test(frame)) : test;
}
