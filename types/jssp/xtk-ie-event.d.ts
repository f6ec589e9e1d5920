/**
 * An event of the web library in Internet Explorer.
 * @context web
 * @unverified seen as a global name; its members are not known
 */
export interface XtkIEEvent {
  /** Members that are not known. */
  readonly [member: string]: unknown;
}

/**
 * `XtkIEEvent` as a constructor.
 * @context web
 * @unverified its arguments
 */
export interface XtkIEEventConstructor {
  /** An object of the class. */
  new (...args: unknown[]): XtkIEEvent;

  /** The members of all objects of the class. */
  readonly prototype: XtkIEEvent;
}
