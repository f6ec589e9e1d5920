/** A value of an XTK expression; null is "unknown", as in SQL. */
export type Value = string | number | boolean | Date | null;
