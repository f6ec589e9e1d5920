import type { WireElement } from "../../wire.ts";
import { compile, toCondition, type Scope } from "../expression/compile.ts";
import { attributeOf } from "../document/schema-of.ts";

/** A test of one record: true, false or unknown. */
export type Test<Row> = (row: Row) => boolean | null;

const notEmulated = ["setOperator", "sql", "compositeKey", "filter-name", "aliasSqlTable", "subQuery"];

function isActive(element: WireElement): boolean {
  const ignored = attributeOf(element, "ignore");
  if (ignored !== undefined && ["true", "1"].includes(ignored)) return false;
  const enabledIf = attributeOf(element, "enabledIf");
  if (enabledIf) throw new Error(`not emulated: enabledIf="${enabledIf}" on a condition`);
  return true;
}

/** `boolOperator` links a condition to the next one; AND when nothing is said. Both spellings of the attribute occur. */
function operatorOf(element: WireElement): "AND" | "OR" {
  const operator = (attributeOf(element, "boolOperator") ?? attributeOf(element, "bool-operator") ?? "AND").toUpperCase();
  if (operator === "AND" || operator === "OR") return operator;
  throw new Error(`boolOperator="${operator}" is unknown: write AND or OR`);
}

function compileOne<Row>(element: WireElement, scope: Scope<Row>): Test<Row> {
  const unsupported = notEmulated.find((name) => attributeOf(element, name) || element.children.some((child) => typeof child !== "string" && child.name === name));
  if (unsupported) throw new Error(`not emulated: ${unsupported} on a <condition> of a query`);
  const nested = compileConditions(element, scope);
  const text = attributeOf(element, "expr");
  if (text === undefined || text.trim() === "") {
    if (nested) return nested;
    throw new Error("A <condition> has neither an expr nor conditions in it");
  }
  if (nested) throw new Error(`A <condition> has both expr="${text}" and conditions in it`);
  const compiled = compile(text, scope);
  return (row) => toCondition(compiled(row));
}

function join<Row>(tests: readonly Test<Row>[], decisive: boolean): Test<Row> {
  if (tests.length === 1) return tests[0]!;
  return (row) => {
    let unknown = false;
    for (const test of tests) {
      const result = test(row);
      if (result === decisive) return decisive;
      unknown ||= result === null;
    }
    return unknown ? null : !decisive;
  };
}

/**
 * Compiles the conditions in a `<where>` or in a condition ("where" of the queryDef reference). AND binds tighter than OR, as in the SQL
 * they become; conditions in a condition are brackets.
 * @returns undefined when there is none
 * @throws Error `not emulated` for sub-queries, set operators and conditional filters
 */
export function compileConditions<Row>(parent: WireElement, scope: Scope<Row>): Test<Row> | undefined {
  const stray = parent.children.find((child) => typeof child !== "string" && child.name !== "condition" && child.name !== "subQuery");
  if (stray) throw new Error(`<${(stray as WireElement).name}> stands in a <${parent.name}>, where only <condition> may`);
  const conditions = parent.children.filter((child): child is WireElement => typeof child !== "string" && child.name === "condition").filter(isActive);
  if (conditions.length === 0) return undefined;
  const groups: Test<Row>[][] = [[]];
  for (const [index, condition] of conditions.entries()) {
    groups.at(-1)!.push(compileOne(condition, scope));
    if (operatorOf(condition) === "OR" && index < conditions.length - 1) groups.push([]);
  }
  return join(groups.map((group) => join(group, false)), true);
}
