/**
 * The page that is written. Scripts that expect a browser find it by this name.
 * @global document
 * @context web
 */
export interface PageDocument {
  /**
   * Writes to the page: the same as `write`.
   * @param text what is written
   */
  write(text: unknown): void;
  /** Members that are not known. */
  readonly [member: string]: unknown;
}
