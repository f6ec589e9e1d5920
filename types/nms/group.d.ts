import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:group: what `create`, `load` and `get` give. */
export type NmsGroupEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:group">> & XtkEntityMethods<XmlOut>;

/**
 * Lists of recipients.
 * @see Campaign reference, nms:group
 */
export interface NmsGroupMethods<XmlOut> extends XtkSchemaMethods<NmsGroupEntity<XmlOut>, XmlOut> {
  /**
   * Maps a segment to a destination of audiences.
   * @unverified Seen as the function behind the method on a live server; the result is not published.
   */
  createAudienceMapping(segmentId: string, destinationId: string): unknown;

  /**
   * Deletes a mapping of a segment.
   * @unverified Seen as the function behind the method on a live server; the result is not published.
   */
  deleteAudienceMapping(segmentId: string, destinationId: string, mappingId: string): unknown;
}
