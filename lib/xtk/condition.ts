import { x } from "../xml.ts";
import { isExpression, xtkOperand } from "./expr.ts";

/** Records of another schema behind `IN`. */
interface SubQuery {
  schema: string;
  select: unknown;
  where?: unknown;
}

/** `["@email", "=", value]` as an expression. */
function comparison(path: string, operator: string, value: unknown): string {
  if (operator === "IS NULL" || operator === "IS NOT NULL") return path + " " + operator;
  return path + " " + operator + " " + xtkOperand(value);
}

/** A condition of one expression; OR links it to the one behind it, AND needs not be said. */
function expressionElement(expr: string, isOr: boolean): XML {
  return isOr ? x("condition", { boolOperator: "OR", expr }) : x("condition", { expr });
}

function groupElement(content: XML[], isOr: boolean): XML {
  return isOr ? x("condition", { boolOperator: "OR" }, content) : x("condition", null, content);
}

function subQueryElement(expr: string, setOperator: string, given: SubQuery, isOr: boolean): XML {
  for (const name of Object.keys(given))
    if (name !== "schema" && name !== "select" && name !== "where")
      throw new TypeError("a query behind " + setOperator + ' has no part "' + name + '": there are schema, select and where');
  const { schema, select, where } = given;
  const query = x("subQuery", { schema }, x("select", null, x("node", { expr: String(select) })), whereElement("where", where));
  return isOr ? x("condition", { boolOperator: "OR", setOperator, expr }, query) : x("condition", { setOperator, expr }, query);
}

/**
 * One condition.
 * @param content a comparison, an expression, a group
 * @param isOr whether it is enough that this or the next one holds
 */
export function conditionElement(content: unknown, isOr: boolean): XML {
  if (isExpression(content)) return expressionElement(content.toString(), isOr);
  if (Array.isArray(content)) {
    const path: string = content[0];
    const operator: string = content[1];
    const value: unknown = content[2];
    if ((operator === "IS NULL" || operator === "IS NOT NULL") && content.length > 2)
      throw new TypeError(operator + " compares with no value, and " + path + " has one");
    if (content.length > 3)
      throw new TypeError("a comparison is [path, comparison, value], and " + path + " has more: several values go into a list");
    const isSubQuery = (operator === "IN" || operator === "NOT IN") && !Array.isArray(value);
    return isSubQuery
      ? subQueryElement(path, operator, value as SubQuery, isOr)
      : expressionElement(comparison(path, operator, value), isOr);
  }
  const group = content as { or?: unknown[]; and?: unknown[] };
  if (group.or !== undefined && group.and !== undefined)
    throw new TypeError("a condition is { or: […] } or { and: […] } and not both: put one into the other");
  if (group.or !== undefined) return groupElement(conditionElements(group.or, true), isOr);
  if (group.and !== undefined) return groupElement(conditionElements(group.and, false), isOr);
  throw new TypeError(
    "a condition is [path, comparison, value], an expression made by expr, { or: […] } or { and: […] }, not " + String(content),
  );
}

/** The conditions of a group. */
function conditionElements(list: readonly unknown[], isOr: boolean): XML[] {
  if (list.length === 0) throw new TypeError("a group of conditions needs at least one: test its length before the query");
  const elements: XML[] = [];
  for (let index = 0; index < list.length; index++) elements.push(conditionElement(list[index], isOr && index < list.length - 1));
  return elements;
}

/**
 * The element `where` or `having` of a query; null without a condition.
 * @param tag its name
 * @param where a condition, or a list of which all have to hold
 */
export function whereElement(tag: string, where: unknown): XML | null {
  if (where === undefined) return null;
  if (!Array.isArray(where) || typeof where[0] === "string") return x(tag, null, conditionElement(where, false));
  return where.length === 0 ? null : x(tag, null, conditionElements(where, false));
}
