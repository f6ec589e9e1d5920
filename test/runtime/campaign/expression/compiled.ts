import type { Value } from "./value.ts";
import type { Expression } from "./syntax.ts";

/** A compiled expression: its value for one row. */
export type Compiled<Row> = (row: Row) => Value;

/** What the forms of an expression need of its compiler. */
export interface FormContext<Row> {
  visit(node: Expression): Compiled<Row>;
  /** An error at a place of the expression. */
  fail(offset: number, problem: Error): Error;
}
