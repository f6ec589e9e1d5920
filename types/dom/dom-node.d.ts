import type { DOMAttr } from "./dom-attr.d.ts";
import type { DOMDocument } from "./dom-document.d.ts";

/**
 * A node of a document: an element, a text, a comment. Lists of nodes are arrays; what is not specified is `""`, not null.
 *
 * Campaign documents `appendChild`, `attributes`, `childNodes`, `nodeType`, `nodeValue` and `textContent`; the other members are those of
 * DOM Level 3 Core, of which Campaign has "a part".
 * @see Campaign reference, "Using XML"
 */
export interface DOMNode {
  /** 1 element, 2 attribute, 3 text, 4 CDATA section, 7 processing instruction, 8 comment, 9 document. */
  readonly nodeType: number;
  /** Name of an element or attribute; `#text`, `#comment`, `#cdata-section`, `#document`. */
  readonly nodeName: string;
  /** Text of a node that has text of its own; `""` for elements and documents. */
  nodeValue: string;
  /** All text inside; setting it replaces the content of an element. */
  textContent: string;
  /** The children, as an array of this moment. */
  readonly childNodes: DOMNode[];
  /** The attributes, as an array of this moment; empty for all but elements. */
  readonly attributes: DOMAttr[];
  /** The first child. */
  readonly firstChild: DOMNode | null;
  /** The last child. */
  readonly lastChild: DOMNode | null;
  /** The node behind this one, of the same parent. */
  readonly nextSibling: DOMNode | null;
  /** The node before this one, of the same parent. */
  readonly previousSibling: DOMNode | null;
  /** The element or document that this node is in. */
  readonly parentNode: DOMNode | null;
  /** The document that made this node; null for a document. */
  readonly ownerDocument: DOMDocument | null;
  /** Name without prefix of an element or attribute. */
  readonly localName: string;
  /** Prefix of the name; `""` for none. */
  readonly prefix: string;
  /** Namespace of an element or attribute; `""` for none. */
  readonly namespaceURI: string;

  /**
   * Adds a node as the last child; a node that has a place already moves.
   * @returns the node
   * @throws Error for a node of another document (see `importNode`), and where the node can't be
   */
  appendChild<T extends DOMNode>(node: T): T;

  /**
   * Adds a node before a child; at the end when that is null.
   * @returns the node
   * @throws Error as `appendChild`
   */
  insertBefore<T extends DOMNode>(node: T, reference: DOMNode | null): T;

  /**
   * Takes a child out.
   * @returns the child
   * @throws Error when it is no child of this node
   */
  removeChild<T extends DOMNode>(node: T): T;

  /**
   * Puts a node in the place of a child.
   * @returns the child that was replaced
   * @throws Error as `appendChild` and `removeChild`
   */
  replaceChild<T extends DOMNode>(node: DOMNode, old: T): T;

  /**
   * A copy without a place, for the same document.
   * @param deep with all that is inside
   */
  cloneNode(deep?: boolean): this;

  /** Whether there is a child. */
  hasChildNodes(): boolean;

  /** Whether there is an attribute. */
  hasAttributes(): boolean;

  /** Joins adjacent texts and drops empty ones, at any depth. */
  normalize(): void;

  /** Whether the other is this very node. */
  isSameNode(other: DOMNode | null): boolean;

  /** Whether the other has the same names, attributes and content. */
  isEqualNode(other: DOMNode | null): boolean;
}

/** `DOMNode` as a name: for `instanceof`. Documents make their nodes. */
export type DOMNodeConstructor = (abstract new () => DOMNode) & {
  /** The members of all nodes. */
  readonly prototype: DOMNode;
};
