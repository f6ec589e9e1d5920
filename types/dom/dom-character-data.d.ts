import type { DOMNode } from "./dom-node.d.ts";

/**
 * A node that is text: a text, a comment, a CDATA section. Its text is `nodeValue`.
 * @see DOM Level 3 Core: CharacterData
 * @unverified members beyond those of every node
 */
export interface DOMCharacterData extends DOMNode {}

/** The constructor that scripts can't call: for `instanceof`. */
type DOMCharacterDataClass = abstract new () => DOMCharacterData;

/** `DOMCharacterData` as a name: for `instanceof`. Documents make their nodes. */
export interface DOMCharacterDataConstructor extends DOMCharacterDataClass {
  /** The members of all nodes that are text. */
  readonly prototype: DOMCharacterData;
}
