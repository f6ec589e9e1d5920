/**
 * Sorts the messages of mail servers into reasons of failure (bounce mails).
 * @unverified seen as a global name; its members are not known and what it is for is inferred
 */
export interface BroadLogNormalizer {
  /** Members that are not known. */
  readonly [member: string]: unknown;
}

/**
 * `BroadLogNormalizer` as a constructor.
 * @unverified its arguments
 */
export interface BroadLogNormalizerConstructor {
  /** A normalizer. */
  new (...args: unknown[]): BroadLogNormalizer;

  /** The members of all normalizers. */
  readonly prototype: BroadLogNormalizer;
}
