import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:gdprRequest: what `create`, `load` and `get` give. */
export type NmsGdprRequestEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:gdprRequest">> & XtkEntityMethods<XmlOut>;

/**
 * The older name of nms:privacyRequest.
 * @see Campaign reference, nms:gdprRequest
 */
export interface NmsGdprRequestMethods<XmlOut> extends XtkSchemaMethods<NmsGdprRequestEntity<XmlOut>, XmlOut> {
  /**
   * Makes a privacy request.
   * @returns id of the request
   * @deprecated Use `nms.privacyRequest.CreateRequestByName`.
   * @unverified The parameters are not published; those of nms:privacyRequest are likely.
   */
  CreateRequestByName(...args: unknown[]): string;
}
