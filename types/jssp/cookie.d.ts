/**
 * A cookie, for `response.addCookie`.
 * @unverified its members
 * @context web
 */
export interface Cookie {
  /** What it says. */
  readonly value: string;

  /** Members that are not known. */
  [member: string]: unknown;
}

/**
 * `Cookie` as a constructor.
 * @unverified its arguments
 * @context web
 */
export interface CookieConstructor {
  /** A cookie that is not sent yet. */
  new (...args: unknown[]): Cookie;

  /** The members of all cookies. */
  readonly prototype: Cookie;
}
