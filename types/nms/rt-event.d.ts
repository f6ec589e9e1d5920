import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:rtEvent: what `create`, `load` and `get` give. */
export type NmsRtEventEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:rtEvent">> & XtkEntityMethods<XmlOut>;

/**
 * Events of transactional messages, processed at once. An event has a `type`, an `email` and, in `ctx`, what the message shows.
 * @see Campaign reference, nms:rtEvent
 */
export interface NmsRtEventMethods<XmlOut> extends XtkSchemaMethods<NmsRtEventEntity<XmlOut>, XmlOut> {
  /**
   * Hands over one event.
   * @param event `<rtEvent type="…" email="…"><ctx>…</ctx></rtEvent>`
   * @returns id of the event
   * @see Campaign documentation, "Event description"
   */
  PushEvent(event: XmlIn): string;

  /**
   * Hands over several events.
   * @param events `<rtEvent-collection>` with an `<rtEvent>` each
   * @unverified The name of the root element and the result are not documented.
   * @see Campaign documentation, "Event description"
   */
  PushEvents(events: XmlIn): unknown;
}
