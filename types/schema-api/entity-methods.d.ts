import type { XtkPersistEntityMethods } from "../xtk/persist.d.ts";

/** What can be saved. */
export interface XtkSavable {
  /**
   * Saves the entity. What `get` gives is saved without it, at the end of the script.
   * @throws for values the schema does not allow, and for a key that exists already
   * @see Campaign reference, m-Entity-save
   */
  save(): void;
}

/**
 * What every entity does, beside the methods of its schema.
 * @see Campaign reference, c-Entity
 */
export interface XtkEntityMethods<XmlOut> extends XtkSavable, XtkPersistEntityMethods<XmlOut> {
  /** The entity as a document. */
  toXML(): XmlOut;
}
