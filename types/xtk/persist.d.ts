import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkSchemaId } from "../schema/schema-id.d.ts";

/**
 * Storing and loading of records: an interface that most schemas implement, not a schema. Its static methods are called on `xtk.session`, its
 * other methods on an entity of the schema, which `create`, `load` and `get` give.
 * @see Campaign reference, xtk:persist
 */
export interface XtkPersistMethods<XmlOut> {
  /**
   * The XML text of a record.
   * @param pk schema and key, `"nms:recipient|1234"`
   * @unverified How the key is written is taken from similar methods.
   */
  LoadAsText(pk: string): string;

  /**
   * Inserts, updates or deletes one record with its links and collections.
   *
   * On v8 Enterprise a write to a Cloud table is slow: use `Ingest` and `IngestExt` where the table is staged.
   * @param document an element named after the schema, with `xtkschema`; `_operation` says what is done, `_key` how the record is found
   * @throws without `xtkschema`, and for fields the schema does not have
   * @see Campaign reference, sm-session-Write
   */
  Write(document: XmlIn): void;

  /**
   * Stages one new record (v8 Enterprise only, staging tables). The Cloud table has it after the technical workflow ffdaReplicateStagingData,
   * each hour. For updates use `IngestExt`.
   * @param document an element named after the staging schema, with `xtkschema` naming it: `<sampleTableStg xtkschema="dem:sampleTableStg" …/>`
   * @returns the UUID of the new record; `""` when the document gives the key itself with `_key`
   * @throws for a schema that has no staging table, and for fields it does not have
   * @see Campaign v8 documentation, "Specific FFDA Campaign APIs"
   */
  Ingest(document: XmlIn): string;

  /**
   * Stages an update of one record, or a new record where the key is not there (v8 Enterprise only, staging tables). Deleting is mentioned in
   * the documentation and not described.
   * @param document as for `Ingest`, with `_key` and the key's value: `<sampleTableStg _key="@id" id={id} xtkschema="dem:sampleTableStg" …/>`
   * @throws without `_key`, and for a schema that has no staging table
   * @see Campaign v8 documentation, "Specific FFDA Campaign APIs"
   */
  IngestExt(document: XmlIn): void;

  /**
   * Writes several records of one schema in one call.
   * @param document `<recipient-collection xtkschema="nms:recipient">` with a child per record; each child has its own `_operation` and `_key`
   * @throws without `xtkschema`, and for fields the schema does not have
   * @see Campaign reference, sm-session-WriteCollection
   */
  WriteCollection(document: XmlIn): void;

  /**
   * Deletes all records that fulfil a condition.
   * @param schema id of the schema, `"nms:recipient"`
   * @param where `<where><condition expr="@email = 'ann@example.com'"/></where>`
   * @param ignoreDeleteStatus true deletes records as well whose delete status forbids it
   * @see Campaign reference, sm-session-DeleteCollection
   */
  DeleteCollection(schema: XtkSchemaId, where: XmlIn, ignoreDeleteStatus: boolean): void;

  /**
   * Imports several records.
   * @param document root element `<x-collection>`, as for `WriteCollection`
   * @unverified How it differs from `WriteCollection`.
   */
  ImportCollection(document: XmlIn): void;

  /**
   * Images of records.
   * @param pkList keys with commas between
   * @returns a document with the images
   */
  GetImages(pkList: string): XmlOut;

  /**
   * Reads an entity, a schema or form for example, unless the copy at hand is current.
   * @param pk type and name: `"xtk:schema|nms:recipient"`
   * @param md5 checksum of the copy at hand; `""` when there is none
   * @param mustExist true: an entity that does not exist is an error
   * @returns the entity; an empty document when the copy is current
   * @throws with `mustExist`, when there is no such entity
   */
  GetEntityIfMoreRecent(pk: string, md5: string, mustExist: boolean): XmlOut;

  /**
   * Which of the cached entities have changed since.
   * @param cache a document that names the cached entities
   */
  GetDirtyCacheEntities(cache: XmlIn): XmlOut;

  /** The menus of the client console that the operator sees. */
  GetActiveApplicationMenus(): XmlOut;

  /**
   * A new record of a schema with its default values, not stored.
   * @param schema id of the schema, `"nms:recipient"`
   */
  GetDefaultEntity(schema: XtkSchemaId): XmlOut;
}

/**
 * The methods of xtk:persist that entities have.
 * @see Campaign reference, xtk:persist
 */
export interface XtkPersistEntityMethods<XmlOut> {
  /** Fills the entity with the default values of a new record. */
  NewInstance(): void;

  /**
   * Makes the entity a copy of a stored record; nothing is stored.
   * @param pk key of the record
   */
  Duplicate(pk: string | number): void;

  /**
   * As `Duplicate`, and tells which new ids stand for which old ones.
   * @param pk key of the record
   * @returns a document that maps the ids
   */
  DuplicateWithMappingId(pk: string | number): XmlOut;

  /**
   * As `Duplicate`, into another folder.
   * @param pk key of the record
   * @param folderPk key of the folder
   */
  DuplicateTo(pk: string | number, folderPk: string | number): void;

  /** Applies what the schema says about fields of a copy, such as new internal names. */
  ApplyDuplicateRules(): void;

  /** Sets the fields that are empty to their default values. */
  SetDefaults(): void;

  /**
   * Sets a part of the entity to its default values.
   * @param xpath the element, for example `"/scheduling"`
   */
  SetDefaultValues(xpath: string): void;

  /**
   * Fills the entity with a stored record.
   * @param pk key of the record
   * @throws when there is no such record
   */
  Load(pk: string | number): void;

  /**
   * Fills the entity with a stored record, if there is one.
   * @param pk key of the record
   * @returns whether there was one
   */
  LoadIfExists(pk: string | number): boolean;

  /** Stores the entity. Scripts use `save()`. */
  Store(): void;

  /** Deletes the record of the entity. Only the key of the entity is used. */
  Remove(): void;

  /**
   * The keys of the records behind the entity. Only the key of the entity is used.
   * @returns keys with commas between
   */
  GetPkList(): string;
}
