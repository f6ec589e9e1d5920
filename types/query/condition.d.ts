import type { XtkBoolean, XtkCalculated, XtkDate, XtkEnum, XtkKey, XtkNumber, XtkText } from "../schema/fields.d.ts";
import type { XtkExpression, XtkScalar } from "./expression.d.ts";
import type { XtkFieldAt, XtkPathCheck } from "./paths.d.ts";
import type { XtkSchemaId } from "../schema/schema-id.d.ts";

/** Comparisons with one value. */
export type XtkComparison = "=" | "!=" | "<" | "<=" | ">" | ">=" | "LIKE" | "NOT LIKE";

/** Comparisons with a list of values. */
export type XtkListComparison = "IN" | "NOT IN";

/** Comparisons without a value. */
export type XtkNullComparison = "IS NULL" | "IS NOT NULL";

/** One comparison of a field: `["@email", "=", email]`, `["@status", "IN", [1, 2]]`, `["@email", "IS NOT NULL"]`. */
export type XtkFieldCondition<Path extends string> =
  | readonly [path: Path, comparison: XtkNullComparison]
  | readonly [path: Path, comparison: XtkComparison, value: XtkScalar | XtkExpression]
  | readonly [path: Path, comparison: XtkListComparison, values: readonly XtkScalar[] | XtkSubQuery];

/** Conditions of which one has to hold. */
export interface XtkAnyOf<Condition> {
  /** One of these has to hold. */
  readonly or: readonly Condition[];
}

/** Conditions that all have to hold, inside an `or`. */
export interface XtkAllOf<Condition> {
  /** All of these have to hold. */
  readonly and: readonly Condition[];
}

/** Records of another schema, for `IN` and `NOT IN`: one field is selected. */
export interface XtkSubQuery {
  /** The schema of the other records. */
  readonly schema: XtkSchemaId;
  /** The field to compare with: an XPath, or an expression. */
  readonly select: string | XtkExpression;
  /** Which of them; all without it. Its paths, and that of `select`, are checked by `xtkit check`, not by the types. */
  readonly where?: XtkCondition<string> | readonly XtkCondition<string>[];
}

/** A condition of a query: a comparison, an expression, or several joined by `or`, `and`. */
export type XtkCondition<Path extends string> = XtkFieldCondition<Path> | XtkExpression | XtkAnyOf<XtkCondition<Path>> | XtkAllOf<XtkCondition<Path>>;

/** The values that a field can be compared with. A date is compared with a Date, so that it is written as the server reads it. */
type Comparable<Field> = [Field] extends [XtkCalculated<infer Calculated>]
  ? Comparable<Calculated>
  : unknown extends Field
    ? XtkScalar
    : [XtkKey] extends [Field]
      ? Field extends boolean
        ? XtkScalar
        : boolean extends Field
          ? XtkScalar
          : string | number
      : [XtkBoolean] extends [Field]
        ? boolean | 0 | 1
        : [XtkNumber] extends [Field]
          ? number
          : [XtkDate] extends [Field]
            ? Date
            : Extract<Field, string | number>;

/** The field cannot be compared with this value. */
export interface XtkNotComparable<Needed> {
  /** Only for the compiler. */
  readonly "the field is compared with": Needed;
}

/** The value itself where the field can be compared with it. */
type ValueCheck<Field, Value> = Value extends XtkExpression | XtkSubQuery | Comparable<Field> ? Value : XtkNotComparable<Comparable<Field>>;

/** The same for each value of a list. */
type ConditionValueCheck<Field, Value> = Value extends readonly unknown[] ? { readonly [Index in keyof Value]: ValueCheck<Field, Value[Index]> } : ValueCheck<Field, Value>;

/** The condition itself where paths and values fit the schema, otherwise what would fit. */
export type XtkConditionCheck<Schema, Condition> = Condition extends readonly [infer Path, infer Comparison, infer Value]
  ? readonly [XtkPathCheck<Schema, Path>, Comparison, ConditionValueCheck<XtkFieldAt<Schema, Path>, Value>]
  : Condition extends readonly [infer Path, infer Comparison]
    ? readonly [XtkPathCheck<Schema, Path>, Comparison]
    : Condition extends { readonly or: infer Conditions }
      ? { readonly or: XtkConditionsCheck<Schema, Conditions> }
      : Condition extends { readonly and: infer Conditions }
        ? { readonly and: XtkConditionsCheck<Schema, Conditions> }
        : Condition;

/** Several conditions, each checked. */
export type XtkConditionsCheck<Schema, Conditions> = { readonly [Index in keyof Conditions]: XtkConditionCheck<Schema, Conditions[Index]> };
