import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:batchEvent: what `create`, `load` and `get` give. */
export type NmsBatchEventEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:batchEvent">> & XtkEntityMethods<XmlOut>;

/**
 * Events of transactional messages, processed in batches.
 * @see Campaign reference, nms:batchEvent
 */
export interface NmsBatchEventMethods<XmlOut> extends XtkSchemaMethods<NmsBatchEventEntity<XmlOut>, XmlOut> {
  /**
   * Hands over one event.
   * @param event `<batchEvent type="…" email="…"><ctx>…</ctx></batchEvent>`
   * @returns id of the event
   * @unverified The result is taken from nms:rtEvent.
   * @see Campaign documentation, "Event description"
   */
  PushEvent(event: XmlIn): string;

  /**
   * Hands over several events.
   * @param events `<batchEvent-collection>` with a `<batchEvent>` each
   * @unverified The name of the root element and the result are not documented.
   * @see Campaign documentation, "Event description"
   */
  PushEvents(events: XmlIn): unknown;
}
