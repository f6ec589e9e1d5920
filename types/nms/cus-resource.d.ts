import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:cusResource: what `create`, `load` and `get` give. */
export type NmsCusResourceEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:cusResource">> & XtkEntityMethods<XmlOut>;

/**
 * Custom resources of Campaign Standard (synchronization with Campaign Standard).
 * @see Campaign reference, nms:cusResource
 */
export interface NmsCusResourceMethods<XmlOut> extends XtkSchemaMethods<NmsCusResourceEntity<XmlOut>, XmlOut> {
  /**
   * Sends all custom resources to Campaign Standard.
   * @returns what was logged
   * @see Campaign reference, sm-cusResource-GenerateCusResources
   */
  GenerateCusResources(): string;
}
