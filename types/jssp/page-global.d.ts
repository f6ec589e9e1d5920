/**
 * The global object of a page. Libraries that ask for `self` find it by this name.
 * @global self
 * @context web
 */
export interface PageGlobal {
  /** A global name. */
  [name: string]: unknown;
}
