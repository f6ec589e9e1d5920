/** Keeps other objects from being taken for `Fragment`. */
declare const fragment: unique symbol;

/**
 * The type of `Fragment`: stands for the tag of `<>…</>`.
 * @globalType
 */
export interface XmlFragment {
  /** Only for the compiler. */
  readonly [fragment]: true;
}
