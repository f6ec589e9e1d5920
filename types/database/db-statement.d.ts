import type { ClassObject } from "../engine/class-object.d.ts";
import type { DBStatementIterator } from "./db-statement-iterator.d.ts";

/**
 * The rows of a query, read as they are walked. `for (const row of statement)`, in E4X scripts `for each (var row in statement)`, gives each row:
 * `row[0]` is the first column.
 * @see Campaign reference, c-DBStatement
 */
export interface DBStatement {
  /**
   * What `for each` uses to walk the rows.
   * @unverified seen in scripts as `for each` alone
   */
  __iterator__(): DBStatementIterator;

  /** `for…of` over the rows visits each: values by the position of the column. */
  [Symbol.iterator](): IterableIterator<unknown[]>;

  /**
   * Frees what the database holds for the query.
   * @unverified seen in scripts, not in the reference
   */
  dispose(): void;
}

/** `DBStatement` as a name: rows come from `query` of a connection. */
export interface DBStatementConstructor extends ClassObject {}
