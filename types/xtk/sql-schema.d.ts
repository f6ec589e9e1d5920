import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/**
 * What an entity of xtk:sqlSchema does.
 * @see Campaign reference, xtk:sqlSchema
 */
export interface XtkSqlSchemaEntityMethods<XmlOut> {
  /**
   * Generates from the description.
   * @unverified The reference gives its name, and that it has neither parameters nor a result.
   * @see Campaign reference, sm-sqlSchema-Generate
   */
  Generate(): void;

  /**
   * Changes source schemas so that they agree with the tables of the database.
   * @returns what came of it
   * @see Campaign reference, sm-sqlSchema-PatchSrcSchemas
   */
  PatchSrcSchemas(): XmlOut;
}

/** An entity of xtk:sqlSchema: what `create`, `load` and `get` give. */
export type XtkSqlSchemaEntity<XmlOut> = XtkEntity<XtkEntityFields<"xtk:sqlSchema">> & XtkEntityMethods<XmlOut> & XtkSqlSchemaEntityMethods<XmlOut>;

/**
 * Descriptions of tables, from which schemas are made.
 * @see Campaign reference, xtk:sqlSchema
 */
export interface XtkSqlSchemaMethods<XmlOut> extends XtkSchemaMethods<XtkSqlSchemaEntity<XmlOut>, XmlOut> {
  /**
   * Makes schemas for tables of a database and installs them.
   * @param dataSource `"nms:extAccount:name"`
   * @param namespace namespace of the new schemas
   * @param tableList the tables
   * @see Campaign reference, sm-sqlSchema-BuildAndInstallSchemas
   */
  BuildAndInstallSchemas(dataSource: string, namespace: string, tableList: XmlIn): void;

  /**
   * A schema for a table of a database.
   * @param dataSource the data source, as in `BuildAndInstallSchemas`
   * @param tableName name of the table
   * @returns the schema
   * @see Campaign reference, sm-sqlSchema-BuildSqlSchema
   */
  BuildSqlSchema(dataSource: string, tableName: string): XmlOut;

  /**
   * The tables of a database.
   * @param dataSource the data source, as in `BuildAndInstallSchemas`
   * @param tablePattern mask for their names
   * @returns list of the tables
   * @see Campaign reference, sm-sqlSchema-BuildTableList
   */
  BuildTableList(dataSource: string, tablePattern: string): XmlOut;

  /**
   * Updates properties of fields.
   * @param content the content
   * @see Campaign reference, sm-sqlSchema-UpdateFieldProp
   */
  UpdateFieldProp(content: XmlIn): void;

  /**
   * Updates a schema.
   * @param content the content
   * @see Campaign reference, sm-sqlSchema-UpdateSchema
   */
  UpdateSchema(content: XmlIn): void;
}
