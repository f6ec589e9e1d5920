import type { XMLIndexedAccess, XMLNamedAccess } from "./xml-access.d.ts";
import type { XMLContent, XMLMethods } from "./xml-methods.d.ts";
import type { XML } from "./xml.d.ts";

/** Tells a list from an XML value: they have the same methods and are not interchangeable. */
declare const xmlListKind: unique symbol;

/**
 * The methods that answer differently on a list and on one XML value.
 *
 * `Item` is what a loop over the list visits.
 */
export interface XMLListObject<Item = XML> extends XMLMethods {
  /** Only for the compiler. */
  readonly [xmlListKind]: "XMLList";

  /**
   * A list of deep copies without parents.
   * @see ECMA-357 13.5.4.8
   */
  copy(): XMLList;

  /**
   * Joins adjacent text nodes and drops empty ones, in every item.
   * @returns the list itself
   * @see ECMA-357 13.5.4.15
   */
  normalize(): XMLList;

  /**
   * The list itself.
   * @see ECMA-357 13.5.4.22
   */
  valueOf(): XMLList;

  /** `for…of` over a list visits its items. */
  [Symbol.iterator](): IterableIterator<Item>;
}

/**
 * XML nodes in order: what a query, `row["@email"]` or `result.recipient` gives, also for exactly one match or none.
 *
 * A list is never text or a number: read it with `text(v)` and `num(v)`, ask `exists(v)` whether something is there. It is always true in a
 * condition, also when it is empty.
 * @see ECMA-357 9.2
 */
export type XMLList = XMLListObject & XMLNamedAccess & XMLIndexedAccess;

/** `XMLList` as a function and constructor. */
export interface XMLListConstructor {
  /**
   * Parses text to a list of XML nodes; a list is copied.
   * @param value markup with any number of roots
   * @throws SyntaxError for text that is not well-formed
   * @see ECMA-357 13.5.2
   */
  new (value?: XMLContent): XMLList;

  /**
   * Converts a value to a list. A list is returned as it is.
   * @param value markup with any number of roots
   * @throws SyntaxError for text that is not well-formed
   * @see ECMA-357 13.5.1
   */
  (value?: XMLContent): XMLList;

  /**
   * The members of all lists.
   * @see ECMA-357 13.5.3.1
   */
  readonly prototype: XMLList;
}
