import type { DOMNode } from "./dom-node.d.ts";
import type { DOMValue } from "./dom-value.d.ts";

/**
 * An element of a document.
 *
 * Paths are a part of XPath: `@email`, `folder/@name`, `node[2]`, `node[@name='a']/@id`, `/root/child` from the top of the document.
 * @see Campaign reference, c-DOMElement
 */
export interface DOMElement extends DOMNode {
  /**
   * The attribute of that name: `row.$email`, `row["$folder-id"]`. `""` when it is not there. What is put in becomes text; for the compiler it
   * has to be text already, `setAttribute` takes numbers, booleans and dates as well.
   * @see Campaign reference, "Using XML"
   */
  [attribute: `$${string}`]: string;

  /** Name with prefix. */
  readonly tagName: string;

  /**
   * The markup.
   * @param pretty on lines, indented
   * @throws Error for text that XML can't carry, such as control characters
   */
  toXMLString(pretty?: boolean): string;

  /**
   * The first element at a path, or null.
   * @throws Error for a malformed path
   */
  getFirstElement(xpath: string): DOMElement | null;

  /**
   * Whether there is an element at a path.
   * @throws Error for a malformed path
   */
  hasElement(xpath: string): boolean;

  /**
   * Text of the attribute or element at a path; `""` when it is not there.
   * @throws Error for a malformed path
   */
  getValue(xpath: string): string;

  /**
   * Whether the value at a path is "true" or "1".
   * @throws Error for a malformed path
   */
  getBooleanValue(xpath: string): boolean;

  /**
   * The date at a path, `2026-01-31` or `2026-01-31 10:00:00Z`.
   * @throws Error for a malformed path
   */
  getDateValue(xpath: string): Date;

  /**
   * The number at a path; 0 when it is not there.
   * @throws Error for a malformed path
   */
  getNumberValue(xpath: string): number;

  /**
   * The child elements.
   * @param name of that name alone
   */
  getElements(name?: string): DOMElement[];

  /**
   * The elements inside, at any depth.
   * @param name with prefix; `"*"` for all
   */
  getElementsByTagName(name: string): DOMElement[];

  /**
   * The elements inside by namespace, at any depth.
   * @param namespaceURI `"*"` for any
   * @param name without prefix; `"*"` for all
   */
  getElementsByTagNameNS(namespaceURI: string, name: string): DOMElement[];

  /** The attribute of that name; `""` when it is not there. */
  getAttribute(name: string): string;

  /**
   * Sets an attribute; booleans, numbers and dates become text.
   * @throws Error for a name that XML does not have
   */
  setAttribute(name: string, value: DOMValue): void;

  /** Removes an attribute, if it is there. */
  removeAttribute(name: string): void;

  /** Whether there is an attribute of that name. */
  hasAttribute(name: string): boolean;

  /**
   * The attribute of a namespace; `""` when it is not there.
   * @param name without prefix
   */
  getAttributeNS(namespaceURI: string, name: string): string;

  /**
   * Sets an attribute of a namespace.
   * @param name with prefix
   * @throws Error for a name that XML does not have, or that can't be in the namespace
   */
  setAttributeNS(namespaceURI: string, name: string, value: DOMValue): void;

  /**
   * Removes an attribute of a namespace, if it is there.
   * @param name without prefix
   */
  removeAttributeNS(namespaceURI: string, name: string): void;

  /**
   * Whether there is an attribute of a namespace.
   * @param name without prefix
   */
  hasAttributeNS(namespaceURI: string, name: string): boolean;

  /**
   * Says that an attribute identifies its element, for `getElementById`.
   * @param isId true by default
   * @throws Error when there is no such attribute
   */
  setIdAttribute(name: string, isId?: boolean): void;

  /**
   * Says that an attribute of a namespace identifies its element.
   * @param isId true by default
   * @throws Error when there is no such attribute
   */
  setIdAttributeNS(namespaceURI: string, name: string, isId?: boolean): void;
}

/** `DOMElement` as a name: for `instanceof`. Elements are made by `createElement` of their document. */
export type DOMElementConstructor = (abstract new () => DOMElement) & {
  /** The members of all elements. */
  readonly prototype: DOMElement;
};
