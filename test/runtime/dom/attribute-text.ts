import { scriptMistake } from "../mistakes/script-mistake.ts";

/**
 * Text of a value that is put into a document, `row.$lastModified = new Date()` (Campaign reference, "Using XML"). Numbers and booleans as JavaScript
 * writes them, dates in the server's form, in UTC.
 * @param where what to name in messages
 * @throws TypeError for a missing value and for what is no text, boolean, number or Date
 */
export function attributeText(value: unknown, where: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return String(value);
  const tag = Object.prototype.toString.call(value);
  if (tag === "[object Date]" && !Number.isNaN((value as Date).getTime())) return (value as Date).toISOString().replace("T", " ");
  // XML values (`row.@id`) and boxed values are text too.
  if (
    tag === "[object XML]" ||
    (typeof value === "object" && (tag === "[object String]" || tag === "[object Number]" || tag === "[object Boolean]"))
  )
    return String(value);
  throw scriptMistake("dom-no-attribute-text", { where, kind: describe(value, tag) });
}

function describe(value: unknown, tag: string): string {
  if (value === null || typeof value === "undefined" || typeof value === "number") return String(value);
  return tag === "[object Date]"
    ? "an invalid Date"
    : Array.isArray(value)
      ? "an array"
      : typeof value === "object"
        ? "an object"
        : `a ${typeof value}`;
}
