import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of xtk:sqlSchema: what `create`, `load` and `get` give. */
export type XtkSqlSchemaEntity<XmlOut> = XtkEntity<XtkEntityFields<"xtk:sqlSchema">> & XtkEntityMethods<XmlOut>;

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
   * Describes tables of a database.
   * @unverified Parameters and result are not published.
   */
  BuildSqlSchema(...args: unknown[]): unknown;
}
