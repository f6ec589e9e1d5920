import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:eventHisto: what `create`, `load` and `get` give. */
export type NmsEventHistoEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:eventHisto">> & XtkEntityMethods<XmlOut>;

/**
 * Archived events of transactional messages.
 * @see Campaign reference, nms:eventHisto
 */
export interface NmsEventHistoMethods<XmlOut> extends XtkSchemaMethods<NmsEventHistoEntity<XmlOut>, XmlOut> {
  /**
   * Address of the mirror page of the message that an event caused.
   * @param eventHistoId key of the event, as text: of a number the server makes another event's address, or none
   * @see Campaign reference, sm-eventHisto-GetMirrorUrl
   * @see Adobe knowledge base, KA-23477: the key is given in quotes
   */
  GetMirrorUrl(eventHistoId: string): string;

  /**
   * Hands over one event.
   * @unverified Parameters and result are not published.
   */
  PushEvent(...args: unknown[]): unknown;

  /**
   * Hands over several events.
   * @unverified Parameters and result are not published.
   */
  PushEvents(...args: unknown[]): unknown;
}
