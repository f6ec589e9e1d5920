import type { DOMElement } from "./dom-element.d.ts";
import type { DOMNode } from "./dom-node.d.ts";
import type { DOMValue } from "./dom-value.d.ts";
import type { Jxon } from "./jxon.d.ts";

/**
 * An XML document.
 * @example
 * const doc = new DOMDocument("recipient");
 * doc.root.setAttribute("id", 12345);
 * const name = doc.createElement("firstName");
 * name.textContent = "John";
 * doc.root.appendChild(name);
 * @see Campaign reference, c-DOMDocument
 */
export interface DOMDocument extends DOMNode {
  /** The root element. */
  readonly root: DOMElement;
  /** The root element: the same as `root`. */
  readonly documentElement: DOMElement;
  /** Where the document was read from; `""` when that is no file. */
  readonly documentURI: string;

  /**
   * The markup, without prolog.
   * @param pretty on lines, indented
   * @throws Error for text that XML can't carry, such as control characters
   */
  toXMLString(pretty?: boolean): string;

  /**
   * Makes an element; it has no place until it is added somewhere.
   * @throws Error for a name that XML does not have
   */
  createElement(tagName: string): DOMElement;

  /**
   * Makes an element of a namespace.
   * @param tagName with prefix, if it is to have one
   * @throws Error for a name that XML does not have, or that can't be in the namespace
   */
  createElementNS(namespaceURI: string, tagName: string): DOMElement;

  /** Makes a text. */
  createTextNode(text: DOMValue): DOMNode;

  /** Makes a comment. */
  createComment(text: DOMValue): DOMNode;

  /** Makes a CDATA section. */
  createCDATASection(text: DOMValue): DOMNode;

  /**
   * Makes a processing instruction.
   * @throws Error for a target that XML does not have
   */
  createProcessingInstruction(target: string, data: DOMValue): DOMNode;

  /** Makes a reference to an entity. The mock server does not have it. */
  createEntityReference(name: string): DOMNode;

  /**
   * The elements of the document.
   * @param name with prefix; `"*"` for all
   */
  getElementsByTagName(name: string): DOMElement[];

  /**
   * The elements of the document by namespace.
   * @param namespaceURI `"*"` for any
   * @param name without prefix; `"*"` for all
   */
  getElementsByTagNameNS(namespaceURI: string, name: string): DOMElement[];

  /** The element that an attribute marked by `setIdAttribute` identifies. */
  getElementById(id: string): DOMElement | null;

  /**
   * A copy of another document's node, to be added to this one.
   * @param deep with all that is inside
   */
  importNode<T extends DOMNode>(node: T, deep?: boolean): T;

  /** Joins adjacent texts and drops empty ones. */
  normalizeDocument(): void;

  /**
   * Gives an element or attribute another name.
   * @param name with prefix, if it is to have one
   * @returns the node
   * @throws Error for other nodes, and for a name that XML does not have or that can't be in the namespace
   */
  renameNode<T extends DOMNode>(node: T, namespaceURI: string, name: string): T;
}

/** `DOMDocument` as a constructor. */
export interface DOMDocumentConstructor {
  /**
   * A document with a root element of that name.
   * @throws Error for a name that XML does not have
   */
  new (rootName: string): DOMDocument;

  /**
   * Reads a document, with or without prolog.
   * @throws SyntaxError with line and column for text that is not well-formed, and for a DOCTYPE
   */
  fromXMLString(xml: string): DOMDocument;

  /**
   * A document from object notation: `{ recipient: { id: 1 } }`.
   * @throws TypeError for an object with more or less than one root
   */
  fromJXON(object: { readonly [rootName: string]: Jxon }): DOMDocument;

  /** Reads a document from a file of the server. The mock server has no files. */
  load(filename: string): DOMDocument;

  /** The members of all documents. */
  readonly prototype: DOMDocument;
}
