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
