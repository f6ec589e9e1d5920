import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:webApp: what `create`, `load` and `get` give. */
export type NmsWebAppEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:webApp">> & XtkEntityMethods<XmlOut>;

/**
 * Web applications.
 * @see Campaign reference, nms:webApp
 */
export interface NmsWebAppMethods<XmlOut> extends XtkSchemaMethods<NmsWebAppEntity<XmlOut>, XmlOut> {
  /**
   * Deletes a web application.
   * @unverified Seen as the function behind the method on a live server; the result is not published.
   */
  DeleteWebApp(webAppId: string | number): unknown;
}
