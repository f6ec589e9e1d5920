import type { XML } from "../e4x/xml.d.ts";

/**
 * A record as an object, from `create`, `load` or `get` of its schema. Fields and elements are properties; a hyphen in their name becomes an
 * underscore: `folder_id`. It has the methods of its schema that are not static as well.
 * @see Campaign reference, c-Entity
 */
export interface Entity<XmlOut = XML> {
  /** A field, an element, or a method of the schema. */
  [name: string]: unknown;

  /**
   * Writes the record to the database.
   * @throws Error for values that the schema does not take
   */
  save(): void;

  /** The record as a document. */
  toXML(): XmlOut;
}
