import type { ClassObject } from "../engine/class-object.d.ts";
import type { XmlIn } from "../faces/xml-in.d.ts";
import type { Entity } from "./entity.d.ts";

/**
 * A schema as an object of scripts, as `nms.recipient` or `NLWS.nmsRecipient`: makes and loads records, and has the static methods of the schema.
 * @see Campaign reference, p-14
 */
export interface NLSchema<Row = Entity> {
  /**
   * Makes a record; it is not in the database before `save`.
   * @param content its values, as a document or as text of one; empty when left out
   * @see Campaign reference, f-create
   */
  create(content?: XmlIn | string): Row;

  /**
   * Loads a record. Changes are written by `save` alone.
   * @param key the primary key
   * @throws Error when there is no such record
   * @see Campaign reference, f-load
   */
  load(key: string | number): Row;

  /**
   * Loads a record. When it was changed it is written at the end of the script, without `save`.
   * @param keyOrContent the primary key, or a document with the values of a key
   * @throws Error when there is no such record
   * @see Campaign reference, f-get
   */
  get(keyOrContent: string | number | XmlIn): Row;
}

/** `NLSchema` as a name: schemas are members of `xtk`, `nms`, `NLWS` and so on. */
export interface NLSchemaConstructor extends ClassObject {}
