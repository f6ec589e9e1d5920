/**
 * The class behind `NLWS`.
 * @unverified seen as a global name; what it is for is inferred
 */
export interface NLProxy {
  /** Members that are not known. */
  readonly [member: string]: unknown;
}

/**
 * `NLProxy` as a constructor.
 * @unverified its arguments
 */
export interface NLProxyConstructor {
  /** A proxy. */
  new (...args: unknown[]): NLProxy;

  /** The members of all proxies. */
  readonly prototype: NLProxy;
}
