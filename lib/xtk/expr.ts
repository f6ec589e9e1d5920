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
 * A piece of text between values, with an empty text for each text, path in brackets and date, all of which are whole in it.
 * @throws TypeError where one is open: a value would become part of it
 */
function bareText(text: string): string {
  const bare = text.replace(/'(?:\\[^]|[^'\\])*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|#[^#]*#/g, "''");
  const open = /['"[\]#]|\$[A-Za-z]*\([^()]*$/.exec(bare.replace(/''/g, ""));
  if (open === null) return bare;
  throw new TypeError(
    "expr: a value, or the end, stands between the signs " +
      open[0].charAt(0) +
      " of «" +
      text +
      "»: leave them out, a value is an operand of its own; what is part of a text is joined in the value",
  );
}

/**
 * An XTK expression: `` expr`@email = ${email} AND @created > ${date}` ``. Each value is quoted as its kind needs (text, number, boolean, date, a
 * list for `IN`), so that no value can become part of the expression. Another expression in braces stays one, in brackets.
 * @param text the expression around the values
 * @param values text, numbers, booleans, dates, lists of these, expressions; each an operand of its own, never a part of a text, path or name
 * @returns what `queryDef` takes as condition, column or order; in `x("condition", { expr: … })` say `String(…)`
 * @throws TypeError for null, undefined, XML, an empty list, numbers and dates that are none, and for a value inside quotes, brackets or a word
 * @see Campaign documentation, "Data oriented APIs"
 */
export function expr(text: TemplateStringsArray, ...values: readonly XtkExpressionValue[]): XtkExpression {
  let joined = text[0]!;
  let bare = bareText(joined);
  for (let index = 0; index < values.length; index++) {
    const next = bareText(text[index + 1]!);
    if (/[\w'@.$\u0080-\uffff]$/.test(bare) || /^[\w'@.$(\u0080-\uffff]/.test(next) || (index > 0 && bare === ""))
      throw new TypeError(
        "expr: value " + (index + 1) + " stands against a word or another value: put a space or an operator between them",
      );
    joined += xtkTerm(values[index]) + text[index + 1]!;
    bare = next;
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
