/**
 * An iterator as the Campaign engine has it, from before ECMAScript 6: `next()` gives the value itself and throws `StopIteration` at the end.
 * `for each (var line in file)` walks it in E4X scripts; `for…of` in TypeScript does not.
 */
export interface LegacyIterator<T = unknown> {
  /**
   * The next value.
   * @throws StopIteration at the end
   */
  next(): T;
}
