import type { WireElement } from "../../wire/wire.ts";
import { attributeOf } from "../document/schema-of.ts";
import { toCondition } from "../expression/condition.ts";
import { compile } from "../expression/compile.ts";
import { functionContext } from "../store/resolve-path.ts";
import { childElements, isTrue } from "./query-parts.ts";
import { compileSetCondition } from "./set-condition.ts";
import type { Source } from "./source.ts";
import type { Test, ConditionContext } from "./condition-context.ts";
import { mistake } from "../../mistakes/mistake.ts";

const notEmulated = ["sql", "compositeKey", "filter-name", "aliasSqlTable"];

/** Whether a condition counts: not when `ignore` says so, and not when `enabledIf` is false. That is computed before any record is read. */
export function isActive(element: WireElement, { store, variables }: Source): boolean {
  if (isTrue(element, "ignore")) return false;
  const enabledIf = attributeOf(element, "enabledIf");
  if (!enabledIf) return true;
  const resolve = (path: string): never => {
    throw mistake("query-field-in-enabled-if", { path });
  };
  return (
    toCondition(compile<undefined>(enabledIf, { ...functionContext(store), ...(variables ? { variables } : {}), resolve })(undefined)) ===
    true
  );
}

/** `boolOperator` links a condition to the next one; AND when nothing is said. Both spellings of the attribute occur. */
export function operatorOf(element: WireElement): "AND" | "OR" {
  const operator = (attributeOf(element, "boolOperator") ?? attributeOf(element, "bool-operator") ?? "AND").toUpperCase();
  if (operator === "AND" || operator === "OR") return operator;
  throw mistake("query-bool-operator", { operator });
}

function compileOne(element: WireElement, context: ConditionContext): Test {
  const unsupported = notEmulated.find((name) => attributeOf(element, name));
  if (unsupported) throw mistake("query-condition-attribute", { attribute: unsupported });
  const set = compileSetCondition(element, context, compileConditions);
  if (set) return set;
  const nested = compileConditions(element, context);
  const text = attributeOf(element, "expr");
  if (text === undefined || text.trim() === "") {
    if (nested) return nested;
    if (childElements(element, "condition").length > 0) return () => true;
    throw mistake("query-empty-condition");
  }
  if (nested) throw mistake("query-condition-of-both", { expression: text });
  const compiled = context.compileText(text);
  return (frame) => toCondition(compiled(frame));
}

function join(tests: readonly Test[], decisive: boolean): Test {
  if (tests.length === 1) return tests[0]!;
  return (frame) => {
    let unknown = false;
    for (const test of tests) {
      const result = test(frame);
      if (result === decisive) return decisive;
      unknown ||= result === null;
    }
    return unknown ? null : !decisive;
  };
}

/** The conditions in an element that count. */
export function activeConditions(parent: WireElement, source: Source): WireElement[] {
  const stray = childElements(parent).find(({ name }) => name !== "condition" && name !== "subQuery");
  if (stray) throw mistake("query-stray-in-conditions", { element: stray.name, parent: parent.name });
  return childElements(parent, "condition").filter((condition) => isActive(condition, source));
}

/**
 * Compiles the conditions in a `<where>`, a `<having>` or a condition ("where" of the queryDef reference). AND binds tighter than OR, as in
 * the SQL they become; conditions in a condition are brackets.
 * @returns undefined when there is none
 * @throws Error for what cannot be read; `not emulated` for SQL and for named filters
 */
export function compileConditions(parent: WireElement, context: ConditionContext): Test | undefined {
  const conditions = activeConditions(parent, context.source);
  if (conditions.length === 0) return undefined;
  const groups: Test[][] = [[]];
  for (const [index, condition] of conditions.entries()) {
    groups.at(-1)!.push(compileOne(condition, context));
    if (operatorOf(condition) === "OR" && index < conditions.length - 1) groups.push([]);
  }
  return join(
    groups.map((group) => join(group, false)),
    true,
  );
}
