/** The number as XTK writes it: with a point, without exponent. */
function numberLiteral(value: number): string {
  if (!isFinite(value)) throw new TypeError("a query cannot compare with " + value + ": check the number before");
  let digits = String(value);
  if (digits.indexOf("e") >= 0) digits = value.toFixed(20).replace(/0+$/, "").replace(/\.$/, "");
  if (digits.indexOf("e") >= 0) throw new TypeError("a query cannot compare with " + value + ": it is too large for a number literal");
  return value < 0 ? "(" + digits + ")" : digits;
}

/** Text in quotes. A `$` would begin a variable of the server, so it is spelled by its code. */
function textLiteral(value: string): string {
  return "'" + value.replace(/[\\']/g, "\\$&").replace(/\$/g, "' + Char('36') + '") + "'";
}

/**
 * A value as it stands in an XTK expression: text and dates quoted, numbers and booleans plain.
 * @throws TypeError for what is no value: null, undefined, XML, objects, a date or number that is none
 * @see Campaign documentation, "Data oriented APIs"
 */
export function xtkLiteral(value: unknown): string {
  if (typeof value === "string") return textLiteral(value);
  if (typeof value === "number") return numberLiteral(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  if (value instanceof Date && !isNaN(value.getTime())) return "#" + value.toISOString() + "#";
  throw new TypeError(
    "a query cannot compare with " +
      (value instanceof Date ? "an invalid date" : typeof value === "object" || value === undefined ? String(value) : typeof value) +
      ": give text, a number, a boolean or a date; ask for missing values with IS NULL, read XML with text(v) or num(v)",
  );
}

/**
 * Values as a list behind `IN`.
 * @throws TypeError for an empty list, which no record could match, and as `xtkLiteral`
 */
export function xtkList(values: readonly unknown[]): string {
  if (values.length === 0) throw new TypeError("IN needs at least one value: test the list's length before the query");
  const literals: string[] = [];
  for (let index = 0; index < values.length; index++) literals.push(xtkLiteral(values[index]));
  return "(" + literals.join(", ") + ")";
}
