import type { QName } from "./qname.d.ts";

/**
 * An XML namespace.
 * @see ECMA-357 13.2
 */
export interface Namespace {
  /** The prefix; undefined where none is known yet. */
  readonly prefix: string | undefined;
  /** The URI; `""` for no namespace. */
  readonly uri: string;
  /** The URI. */
  toString(): string;
}

/** `Namespace` as a function and constructor. */
export interface NamespaceConstructor {
  /**
   * The namespace of a URI or name; without an argument: no namespace.
   * @see ECMA-357 13.2.2
   */
  new (uri?: string | Namespace | QName): Namespace;

  /**
   * A namespace with a prefix.
   * @see ECMA-357 13.2.2
   */
  new (prefix: string, uri: string | QName): Namespace;

  /**
   * The namespace of a URI or name; a Namespace is returned as it is.
   * @see ECMA-357 13.2.1
   */
  (uri?: string | Namespace | QName): Namespace;

  /**
   * A namespace with a prefix.
   * @see ECMA-357 13.2.1
   */
  (prefix: string, uri: string | QName): Namespace;

  /**
   * The members of all namespaces.
   * @see ECMA-357 13.2.3
   */
  readonly prototype: Namespace;
}
