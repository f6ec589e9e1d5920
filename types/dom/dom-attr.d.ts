import type { DOMNode } from "./dom-node.d.ts";

/**
 * An attribute as an item of `attributes`.
 * @see DOM Level 3 Core: Attr
 */
export interface DOMAttr extends DOMNode {
  /** Name with prefix. */
  readonly name: string;
  /** The text. */
  value: string;
}

/** The constructor that scripts can't call: for `instanceof`. */
type DOMAttrClass = abstract new () => DOMAttr;

/** `DOMAttr` as a name: for `instanceof`. Attributes are made by `setAttribute` of their element. */
export interface DOMAttrConstructor extends DOMAttrClass {
  /** The members of all attributes. */
  readonly prototype: DOMAttr;
}
