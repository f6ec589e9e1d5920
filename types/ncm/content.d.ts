import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of ncm:content: what `create`, `load` and `get` give. */
export type NcmContentEntity<XmlOut> = XtkEntity<XtkEntityFields<"ncm:content">> & XtkEntityMethods<XmlOut>;

/**
 * Contents (content management).
 * @see Campaign reference, ncm:content
 */
export interface NcmContentMethods<XmlOut> extends XtkSchemaMethods<NcmContentEntity<XmlOut>, XmlOut> {
  /**
   * Reads a content and transforms it.
   * @unverified Parameters and result are not published.
   */
  GetAndTransform(...args: unknown[]): unknown;
}
