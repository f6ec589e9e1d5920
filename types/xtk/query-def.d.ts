import type { XML } from "../e4x/xml.d.ts";

/** A query that is ready to run. */
export interface XtkQueryDef {
  /**
   * Runs the query.
   * @returns for `select` `<recipient-collection>` with a `<recipient …/>` per row; for `get` the `<recipient …/>`; for `getIfExists` the same or
   * an empty element, never null; for `count` `<recipient count="n"/>`. A selected `[folder/@name]` comes back as `<folder name="…"/>`.
   * @throws for `get` when there is no such record, and for expressions the server cannot read
   * @see Campaign reference, sm-queryDef-ExecuteQuery
   */
  ExecuteQuery(): XML;
}

/**
 * Queries.
 * @see Campaign reference, xtk:queryDef
 */
export interface XtkQueryDefFactory {
  /**
   * Makes a query from its document; nothing runs yet.
   * @param document `<queryDef schema operation lineCount>` with `select/node`, `where/condition`, `orderBy/node`
   */
  create(document: XML): XtkQueryDef;
}
