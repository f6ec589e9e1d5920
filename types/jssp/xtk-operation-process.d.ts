/**
 * A process of a marketing campaign in the web library.
 * @context web
 * @unverified seen as a global name; its members are not known
 */
export interface XtkOperationProcess {
  /** Members that are not known. */
  readonly [member: string]: unknown;
}

/**
 * `XtkOperationProcess` as a constructor.
 * @context web
 * @unverified its arguments
 */
export interface XtkOperationProcessConstructor {
  /** An object of the class. */
  new (...args: unknown[]): XtkOperationProcess;

  /** The members of all objects of the class. */
  readonly prototype: XtkOperationProcess;
}
