import type { Value } from "./value.ts";

/** True, false, or null for unknown (three-valued logic of SQL). */
export function toCondition(value: Value): boolean | null {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return value !== "" && Number(value) !== 0;
  return value instanceof Date ? true : Boolean(value);
}

/** NOT: unknown stays unknown. */
export function negation(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}
