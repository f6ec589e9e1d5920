import type { LegacyIterator } from "../engine/legacy-iterator.d.ts";

/** Walks the rows of a query, from `statement.__iterator__()`. */
export interface DBStatementIterator extends LegacyIterator<unknown[]> {
  /**
   * The next row: values by the position of the column.
   * @throws StopIteration behind the last row
   */
  next(): unknown[];
}

/**
 * `DBStatementIterator` as a constructor.
 * @unverified its arguments: let `for each` make one
 */
export interface DBStatementIteratorConstructor {
  /** An iterator over rows. */
  new (...args: unknown[]): DBStatementIterator;

  /** The members of all iterators over rows. */
  readonly prototype: DBStatementIterator;
}
