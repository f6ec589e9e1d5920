/**
 * An event of the web library in other browsers.
 * @context web
 * @unverified seen as a global name; its members are not known
 */
export interface XtkGeckoEvent {
  /** Members that are not known. */
  readonly [member: string]: unknown;
}

/**
 * `XtkGeckoEvent` as a constructor.
 * @context web
 * @unverified its arguments
 */
export interface XtkGeckoEventConstructor {
  /** An object of the class. */
  new (...args: unknown[]): XtkGeckoEvent;

  /** The members of all objects of the class. */
  readonly prototype: XtkGeckoEvent;
}
