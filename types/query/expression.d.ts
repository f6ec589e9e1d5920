/** Only for the compiler: text that went through `expr`. */
declare const xtk: unique symbol;

/**
 * An XTK expression whose values are quoted, made by `expr`. Text cannot take its place, so that no value from outside becomes part of an
 * expression.
 * @globalType
 */
export interface XtkExpression {
  /** Only for the compiler. */
  readonly [xtk]: true;
  /** The expression as the server reads it. */
  toString(): string;
}

/** One value in an expression. XML is none: say `text(v)` or `num(v)`, as a query compares text and numbers differently. */
export type XtkScalar = string | number | boolean | Date;

/**
 * What can stand in the braces of `expr`: a value, a list of values for `IN`, or another expression.
 * @globalType
 */
export type XtkExpressionValue = XtkScalar | readonly XtkScalar[] | XtkExpression;
