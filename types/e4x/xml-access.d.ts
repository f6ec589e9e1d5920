import type { XML } from "./xml.d.ts";
import type { XMLList } from "./xml-list.d.ts";

/**
 * Reading by name: `row["@email"]` is the attribute, `result.recipient` the child elements of that name; always a list, empty where nothing
 * matches. Writing goes through `setAttribute` of "xtkit/xml", or the accessors of a declared schema.
 * @see ECMA-357 9.1.1.1, 9.2.1.1, 11.2.1
 */
export interface XMLNamedAccess {
  /** What has that name: an attribute with `@`, otherwise child elements. */
  readonly [name: string]: XMLList;
}

/**
 * Reading by position. On a list: the item. On an element the Campaign engine answers with the child node at that position, where the
 * standard says: the element itself.
 * @see ECMA-357 9.2.1.1
 */
export interface XMLIndexedAccess {
  /** What is at that position. */
  readonly [index: number]: XML;
}
