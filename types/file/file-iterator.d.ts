import type { LegacyIterator } from "../engine/legacy-iterator.d.ts";

/** Walks the lines of an open file, from `file.__iterator__()`. */
export interface FileIterator extends LegacyIterator<string> {
  /**
   * The next line, without its end.
   * @throws StopIteration behind the last line
   */
  next(): string;
}

/**
 * `FileIterator` as a constructor.
 * @unverified its arguments: let `for each` make one
 */
export interface FileIteratorConstructor {
  /** An iterator over lines. */
  new (...args: unknown[]): FileIterator;

  /** The members of all iterators over files. */
  readonly prototype: FileIterator;
}
