import type { Value } from "./value.ts";

export type BinaryOperator = "OR" | "AND" | "=" | "!=" | "<" | "<=" | ">" | ">=" | "LIKE" | "+" | "-" | "*" | "/";

/** A context variable: `$(login)` has no type, `$long(vars/@id)` converts its value. */
export interface Variable {
  /** What stands in the brackets: `login`, `vars/@id`, `/ignored/@x`. */
  path: string;
  /** `long`, `double`, `string`, `date`, `datetime`, `boolean` as written, or "". */
  type: string;
}

/** An XTK expression as a tree; offsets are into its text. */
export type Expression =
  | { type: "literal"; value: Value; offset: number }
  | { type: "path"; path: string; offset: number }
  | { type: "variable"; variable: Variable; offset: number }
  | CallExpression
  | { type: "binary"; operator: BinaryOperator; left: Expression; right: Expression; offset: number }
  | { type: "not"; operand: Expression; offset: number }
  | { type: "negative"; operand: Expression; offset: number }
  | { type: "in"; operand: Expression; list: Expression[]; offset: number }
  | { type: "isNull"; operand: Expression; offset: number };

export interface CallExpression {
  type: "call";
  name: string;
  args: Expression[];
  offset: number;
}
