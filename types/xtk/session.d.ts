import type { XML } from "../e4x/xml.d.ts";

/**
 * Reading and writing records.
 * @see Campaign reference, xtk:session and xtk:persist
 */
export interface XtkSession {
  /**
   * Stages one new record (v8 Enterprise, staging tables). The Cloud table has it after the technical workflow ffdaReplicateStagingData, each hour.
   * For updates use `IngestExt`.
   * @param document an element named after the staging schema, with `xtkschema` naming it: `<sampleTableStg xtkschema="dem:sampleTableStg" …/>`
   * @returns the UUID of the new record; `""` when the document gives the key itself with `_key`
   * @throws for a schema that has no staging table, and for fields it does not have
   * @see Campaign v8 documentation, "New Campaign APIs"
   */
  Ingest(document: XML): string;

  /**
   * Stages an update of one record, or a new record where the key is not there (v8 Enterprise, staging tables). Deleting is mentioned in the
   * documentation and not described.
   * @param document as for `Ingest`, with `_key` and the key's value: `<sampleTableStg _key="@id" id={id} xtkschema="dem:sampleTableStg" …/>`
   * @throws without `_key`, and for a schema that has no staging table
   * @see Campaign v8 documentation, "New Campaign APIs"
   */
  IngestExt(document: XML): void;

  /**
   * Retrieves data by a query (v8, tables with `lookup="true"`). Named in pre-release documentation of 2021; no signature was ever published.
   * @unverified Try it on your instance before relying on it.
   */
  Lookup(...args: unknown[]): unknown;

  /**
   * Inserts, updates or deletes one record with its links and collections.
   *
   * On v8 Enterprise a write to a Cloud table is slow: use `Ingest` and `IngestExt` where the table is staged.
   * @param document an element named after the schema, with `xtkschema`; `_operation` says what is done, `_key` how the record is found
   * @throws without `xtkschema`, and for fields the schema does not have
   * @see Campaign reference, sm-session-Write
   */
  Write(document: XML): void;

  /**
   * Writes several records of one schema in one call.
   * @param document `<recipient-collection xtkschema="nms:recipient">` with a child per record; each child has its own `_operation` and `_key`
   * @throws without `xtkschema`, and for fields the schema does not have
   * @see Campaign reference, sm-session-WriteCollection
   */
  WriteCollection(document: XML): void;
}
