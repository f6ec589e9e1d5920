import { parseDate } from "../../wire/parse-date.ts";
import type { Value } from "./value.ts";
import { mistake } from "../../mistakes/mistake.ts";

function toNumber(value: string | number | boolean): number | undefined {
  if (typeof value !== "string") return Number(value);
  return value.trim() === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
}

function order<T>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Compares two values as the database does: dates by time, numbers (booleans are 1 and 0) by size, text by code unit. A text beside a
 * number or a date is converted when it can be.
 * @returns negative, 0 or positive; null when one of them is null
 * @throws Error for a date beside something that is no date
 */
export function compare(a: Value, b: Value): number | null {
  if (typeof a === "string" && typeof b === "string") return order(a, b);
  if (a === null || b === null) return null;
  if (a instanceof Date || b instanceof Date) {
    const [left, right] = [a, b].map((value) => (value instanceof Date ? value : typeof value === "string" ? parseDate(value) : undefined));
    if (!left || !right) throw mistake("expression-date-comparison", { value: left ? b : a });
    return order(left.getTime(), right.getTime());
  }
  const [left, right] = [toNumber(a), toNumber(b)];
  return left === undefined || right === undefined ? order(String(a), String(b)) : order(left, right);
}
