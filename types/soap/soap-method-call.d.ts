/**
 * A call of a SOAP method, the older way. The check before an upgrade flags it (PU-0004).
 * @deprecated Use SoapService.
 * @unverified its members
 */
export interface SoapMethodCall {
  /** Members that are not known. */
  readonly [member: string]: unknown;
}

/**
 * `SoapMethodCall` as a constructor.
 * @deprecated Use SoapService.
 */
export interface SoapMethodCallConstructor {
  /**
   * A call.
   * @deprecated Use SoapService.
   * @unverified its arguments
   */
  new (...args: unknown[]): SoapMethodCall;

  /** The members of all calls. */
  readonly prototype: SoapMethodCall;
}
