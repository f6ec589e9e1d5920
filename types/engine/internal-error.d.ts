/** An error of the engine itself, such as too much recursion. In Node it is there while a script runs on the mock server. */
export interface InternalError extends Error {}

/** `InternalError` as a function and constructor. In Node it is there while a script runs on the mock server. */
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
