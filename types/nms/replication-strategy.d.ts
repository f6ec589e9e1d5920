import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";
import type { XtkSchemaId } from "../schema/schema-id.d.ts";

/** An entity of nms:replicationStrategy: what `create`, `load` and `get` give. */
export type NmsReplicationStrategyEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:replicationStrategy">> & XtkEntityMethods<XmlOut>;

/**
 * Replication between the local and the Cloud database (v8 Enterprise only).
 * @see Campaign reference, nms:replicationStrategy
 */
export interface NmsReplicationStrategyMethods<XmlOut> extends XtkSchemaMethods<NmsReplicationStrategyEntity<XmlOut>, XmlOut> {
  /**
   * Copies the rows of a staging table to the Cloud table now instead of at the next hour (v8 Enterprise only).
   * @param schema the base schema, `"cus:loyalty"`, not the staging one
   * @see Campaign v8 documentation, "Campaign API staging mechanism"
   */
  StartReplicateStagingData(schema: XtkSchemaId): void;
}
