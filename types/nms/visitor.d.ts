import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:visitor: what `create`, `load` and `get` give. */
export type NmsVisitorEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:visitor">> & XtkEntityMethods<XmlOut>;

/**
 * Visitors of web pages.
 * @see Campaign reference, nms:visitor
 */
export interface NmsVisitorMethods<XmlOut> extends XtkSchemaMethods<NmsVisitorEntity<XmlOut>, XmlOut> {
  /**
   * Updates the visitor behind an access token of Facebook.
   * @returns id of the visitor; 0 when it failed
   * @see Campaign reference, sm-visitor-updateFacebookProfile
   */
  updateFacebookProfile(accessToken: string): number;
}
