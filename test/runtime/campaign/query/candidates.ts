import type { WireElement } from "../../wire/wire.ts";
import { attributeOf } from "../document/schema-of.ts";
import type { Expression } from "../expression/syntax.ts";
import type { Value } from "../expression/value.ts";
import type { Column } from "../store/shape.ts";
import type { Row } from "../store/row.ts";
import { normalizePath } from "../../../../build/schema/xpath.ts";
import { activeConditions, operatorOf } from "./condition.ts";
import { childElements } from "./query-parts.ts";
import type { Source } from "./source.ts";

/** The value an index holds for what an expression compares a column with; undefined when they are not surely the same. */
function indexed(column: Column, value: Value): Value | undefined {
  if (column.kind === "text" && typeof value === "string" && value !== "") return value;
  if ((column.kind === "integer" || column.kind === "recordId") && typeof value === "number" && Number.isInteger(value)) return value;
  if (column.kind === "recordId" && typeof value === "string" && Number.isNaN(Number(value))) return value;
  return undefined;
}

/** The `column = value` that must be true for the whole to be. */
function equalities(source: Source, where: WireElement): Map<string, Value> {
  const found = new Map<string, Value>();
  const { shape } = source.table;
  function visit(root: Expression): void {
    let node = root;
    // The left side is followed in a loop: conditions may be many.
    for (; node.type === "binary" && node.operator === "AND"; node = node.left) visit(node.right);
    if (node.type !== "binary" || node.operator !== "=" || node.left.type !== "path" || node.right.type !== "literal") return;
    const path = normalizePath(node.left.path);
    const column = shape.columns.get(path);
    const value = column && !column.xml && column.expression === undefined ? indexed(column, node.right.value) : undefined;
    if (value !== undefined) found.set(path, value);
  }
  const conditions = activeConditions(where, source);
  if (conditions.slice(0, -1).some((condition) => operatorOf(condition) === "OR")) return found;
  for (const condition of conditions) {
    const text = attributeOf(condition, "expr");
    if (text && !attributeOf(condition, "setOperator") && childElements(condition).length === 0)
      visit(source.store.expressions.parse(text));
  }
  return found;
}

/**
 * The records that can fulfil a where, found by a key or a foreign key.
 * @returns undefined when all have to be looked at
 */
export function candidates(source: Source, where: WireElement | undefined): Row[] | undefined {
  if (!where) return undefined;
  const equal = equalities(source, where);
  if (equal.size === 0) return undefined;
  const { shape } = source.table;
  const keys = [...shape.keys.map(({ paths }) => paths), ...[...shape.links.values()].map(({ sourcePaths }) => sourcePaths)];
  const usable = keys.find((paths) => paths.length > 0 && paths.every((path) => equal.has(path)));
  return (
    usable &&
    source.table.findAll(
      usable,
      usable.map((path) => equal.get(path)!),
    )
  );
}
