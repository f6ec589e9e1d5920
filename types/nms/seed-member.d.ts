import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:seedMember: what `create`, `load` and `get` give. */
export type NmsSeedMemberEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:seedMember">> & XtkEntityMethods<XmlOut>;

/**
 * Seed addresses: test profiles that deliveries go to as well.
 * @see Campaign reference, nms:seedMember
 */
export interface NmsSeedMemberMethods<XmlOut> extends XtkSchemaMethods<NmsSeedMemberEntity<XmlOut>, XmlOut> {
  /**
   * A seed address as a template.
   * @unverified Parameters and result are not known; also whether it is a method of the schema or of an entity.
   * @see Campaign reference, nms:seedMember
   */
  getAsModel(...args: unknown[]): unknown;
}
