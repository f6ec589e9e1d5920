/**
 * An iterator as the Campaign engine has it, from before ECMAScript 6: `next()` gives the value itself and throws `StopIteration` at the end.
 * `for…of` over a file or the rows of a query, in E4X scripts `for each`, makes one and walks it; one that a script asks for itself is no iterable.
 */
export interface LegacyIterator<T = unknown> {
  /**
   * The next value.
   * @throws StopIteration at the end
   */
  next(): T;
}
