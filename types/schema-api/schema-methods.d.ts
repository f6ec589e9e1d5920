import type { XmlIn } from "../faces/xml-in.d.ts";

/**
 * What every schema does: it makes and reads entities.
 * @see Campaign reference, f-create, f-load, f-get
 */
export interface XtkSchemaMethods<Entity, XmlOut> {
  /**
   * Makes an entity. Nothing is stored before `save()`.
   * @param content the first content, as a document
   */
  create(content?: XmlIn): Entity & { toXML(): XmlOut };

  /**
   * Reads a record. Changes are stored by `save()` only.
   * @param key the primary key
   * @throws when there is no such record
   */
  load(key: string | number): Entity & { toXML(): XmlOut };

  /**
   * Reads a record, or makes one from content. When it was changed it is saved at the end of the script.
   * @param keyOrContent primary key as for `load`, or content as for `create`
   * @throws for a key, when there is no such record
   */
  get(keyOrContent: string | number | XmlIn): Entity & { toXML(): XmlOut };
}
