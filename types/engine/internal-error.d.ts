/** An error of the engine itself, such as too much recursion. Not in Node: works on the Campaign engine only. */
export interface InternalError extends Error {}

/** `InternalError` as a function and constructor. Not in Node: works on the Campaign engine only. */
export interface InternalErrorConstructor {
  /**
   * An error.
   * @param message its message
   */
  new (message?: string): InternalError;

  /**
   * An error.
   * @param message its message
   */
  (message?: string): InternalError;

  /** The members of all errors of the engine. */
  readonly prototype: InternalError;
}
