import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntityMethods } from "./entity-methods.d.ts";

/**
 * What every schema does: it makes and reads entities.
 * @see Campaign reference, f-create, f-load, f-get
 * @globalType
 */
export interface XtkSchemaMethods<Entity, XmlOut> {
  /**
   * Makes an entity. Nothing is stored before `save()`.
   * @param content the first content: `<recipient email="ann@example.com"/>`, or object notation `{ recipient: { email: "ann@example.com" } }`
   * @see Campaign reference, f-create
   */
  create(content?: XmlIn): Entity & XtkEntityMethods<XmlOut>;

  /**
   * Reads a record. Changes are stored by `save()` only.
   * @param key primary key; namespace and name for code entities, `"cus:common.js"`
   * @throws when there is no such record: the script stops
   * @see Campaign reference, f-load
   */
  load(key: string | number): Entity & XtkEntityMethods<XmlOut>;

  /**
   * Reads a record, or makes one from content. When it was changed it is saved automatically at the end of the script.
   * @param keyOrContent primary key as for `load`, or content as for `create`
   * @throws for a key, when there is no such record: the script stops
   * @see Campaign reference, f-get
   */
  get(keyOrContent: string | number | XmlIn): Entity & XtkEntityMethods<XmlOut>;
}
