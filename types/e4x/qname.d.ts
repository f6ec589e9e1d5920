import type { Namespace } from "./namespace.d.ts";

/**
 * A qualified name: a local name in a namespace.
 * @see ECMA-357 13.3
 */
export interface QName {
  /** URI of the namespace; `""` for none, null for any. */
  readonly uri: string | null;
  /** The name without prefix; `"*"` for any. */
  readonly localName: string;
  /** `uri::localName`, or the local name alone without a namespace. */
  toString(): string;
}

/** `QName` as a function and constructor. */
export interface QNameConstructor {
  /**
   * A name in the default namespace, or the copy of a name.
   * @see ECMA-357 13.3.2
   */
  new (name?: string | QName): QName;

  /**
   * A name in a namespace.
   * @param namespace the namespace or its URI; null for any
   * @param name the local name
   * @see ECMA-357 13.3.2
   */
  new (namespace: Namespace | string | null, name: string | QName): QName;

  /**
   * A name in the default namespace; a QName is returned as it is.
   * @see ECMA-357 13.3.1
   */
  (name?: string | QName): QName;

  /**
   * A name in a namespace.
   * @param namespace the namespace or its URI; null for any
   * @param name the local name
   * @see ECMA-357 13.3.1
   */
  (namespace: Namespace | string | null, name: string | QName): QName;

  /**
   * The members of all qualified names.
   * @see ECMA-357 13.3.3
   */
  readonly prototype: QName;
}
