import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkSchemaId } from "../schema/schema-id.d.ts";

/**
 * A query that is ready to run. A query is no record: it is not saved.
 * @see Campaign reference, xtk:queryDef
 */
export interface XtkQueryDefEntity<XmlOut> {
  /**
   * Runs the query.
   * @returns for `select` `<recipient-collection>` with a `<recipient …/>` per row; for `get` the `<recipient …/>`; for `getIfExists` the same
   * or an empty element, never null; for `count` `<recipient count="n"/>`. A selected `[folder/@name]` comes back as `<folder name="…"/>`.
   * @throws for `get` when there is no such record, and for expressions the server cannot read
   * @see Campaign reference, sm-queryDef-ExecuteQuery
   */
  ExecuteQuery(): XmlOut;

  /**
   * The SQL of the query; nothing runs.
   * @see Campaign reference, sm-queryDef-BuildQuery
   */
  BuildQuery(): string;

  /** The SQL of the query and the format that `sqlSelect` needs for it; nothing runs. */
  BuildQueryEx(): [sql: string, format: string];

  /**
   * Adds every field of the schema to the selected ones.
   * @param duplicate true: only the fields that a copy of a record takes over
   * @unverified The meaning of the parameter is taken from its name.
   */
  SelectAll(duplicate: boolean): void;

  /**
   * Updates the records that the query finds, by its `<set><node expr value/></set>`; the query has `operation="update"`.
   * @unverified The reference declares it static with a parameter; a public sample calls it on an entity.
   * @see Campaign reference, sm-queryDef-Update
   */
  Update(): void;

  /**
   * A new record from the template that the query finds; nothing is stored.
   * @param schema id of the schema of the new record
   */
  GetInstanceFromModel(schema: XtkSchemaId): XmlOut;

  /** The query as a document. */
  toXML(): XmlOut;
}

/**
 * Queries.
 * @see Campaign reference, xtk:queryDef
 */
export interface XtkQueryDefMethods<XmlOut> {
  /**
   * Makes a query from its document; nothing runs yet.
   * @param document `<queryDef schema operation lineCount>` with `select/node`, `where/condition`, `orderBy/node`
   */
  create(document: XmlIn): XtkQueryDefEntity<XmlOut>;

  /**
   * Stores a new record made from a template.
   * @param schema id of the schema
   * @param modelId key of the template
   * @param diff what is different from the template
   * @returns key of the new record
   */
  CreateInstanceFromModel(schema: XtkSchemaId, modelId: string | number, diff: XmlIn): number;

  /**
   * Updates records by a query with `operation="update"` and `<set><node expr value/></set>`.
   * @param context `<queryDef>` with `set` and `where`
   * @unverified The reference says static with a parameter; a public sample calls it on an entity without one.
   * @see Campaign reference, sm-queryDef-Update
   */
  Update(context: XmlIn): void;

  /**
   * The value of an expression that needs no record, `"GetDate()"` for example.
   * @throws for expressions the server cannot read
   */
  EvaluateExpr(expr: string): string;

  /**
   * A condition in words, as the console shows it.
   * @param schema id of the schema
   * @param where `<where>` with conditions
   */
  DisplayCondition(schema: XtkSchemaId, where: XmlIn): string;
}
