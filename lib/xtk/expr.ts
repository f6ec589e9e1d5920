import { xtkList, xtkLiteral } from "./literal.ts";

/** What `expr` makes: an object of its own kind, so that nothing from outside can pass for one. */
function Expression(this: { toString: () => string }, text: string): void {
  this.toString = () => text;
}

/** An expression of text that is known to be one. */
export function expressionOf(text: string): XtkExpression {
  return new (Expression as unknown as new (text: string) => XtkExpression)(text);
}

/** Whether a value is an expression made by `expr`. */
export function isExpression(value: unknown): value is XtkExpression {
  return value instanceof Expression;
}

/** The operand of a comparison: an expression as it is, a value quoted, several as a list. */
export function xtkOperand(value: unknown): string {
  if (isExpression(value)) return value.toString();
  return Array.isArray(value) ? xtkList(value) : xtkLiteral(value);
}

/** A value inside an expression: like an operand, an expression in brackets. */
export function xtkTerm(value: unknown): string {
  return isExpression(value) ? "(" + value.toString() + ")" : xtkOperand(value);
}

/**
 * An XTK expression: `` expr`@email = ${email} AND @created > ${date}` ``. Each value is quoted as its kind needs (text, number, boolean, date, a
 * list for `IN`), so that no value can become part of the expression. Another expression in braces stays one, in brackets.
 * @param text the expression around the values
 * @param values text, numbers, booleans, dates, lists of these, expressions
 * @returns what `queryDef` takes as condition, column or order; in `x("condition", { expr: … })` say `String(…)`
 * @throws TypeError for null, undefined, XML, an empty list, and numbers and dates that are none
 * @see Campaign documentation, "Data oriented APIs"
 */
export function expr(text: TemplateStringsArray, ...values: readonly XtkExpressionValue[]): XtkExpression {
  let joined = text[0]!;
  for (let index = 0; index < values.length; index++) {
    joined += xtkTerm(values[index]) + text[index + 1]!;
  }
  return expressionOf(joined);
}

/**
 * Text for a `LIKE` that stands for itself: `%` and `_` in it are no wildcards. `` expr`@email LIKE ${likeText(domain) + "%"}` ``
 * @param text any text
 */
export function likeText(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
