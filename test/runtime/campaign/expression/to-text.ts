import type { Value } from "./value.ts";

/**
 * The text form of a value, as results and documents carry it: `2025-01-31 08:15:00.000Z` for a date-time, `1` and `0` for booleans,
 * "" for null. (Documents may write booleans as `true` too; results of queries come from integer columns, so they read 1 and 0.)
 */
export function toText(value: Value): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString().replace("T", " ");
  if (typeof value === "boolean") return value ? "1" : "0";
  return String(value);
}
