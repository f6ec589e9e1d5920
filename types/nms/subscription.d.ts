import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:subscription: what `create`, `load` and `get` give. */
export type NmsSubscriptionEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:subscription">> & XtkEntityMethods<XmlOut>;

/**
 * Opt-in and opt-out of services. On v8 Enterprise these are asynchronous: requests are staged and processed each hour.
 * @see Campaign reference, nms:subscription
 */
export interface NmsSubscriptionMethods<XmlOut> extends XtkSchemaMethods<NmsSubscriptionEntity<XmlOut>, XmlOut> {
  /**
   * Subscribes one recipient to services.
   * @param serviceNames internal names of services, with commas between
   * @param recipient `<recipient _key="@email" email="…" xtkschema="nms:recipient"/>`
   * @param create make the recipient where there is none; false makes that an error
   * @throws for a service that does not exist
   * @see Campaign reference, sm-subscription-Subscribe
   */
  Subscribe(serviceNames: string, recipient: XmlIn, create: boolean): void;

  /**
   * Unsubscribes one recipient. A recipient that does not exist is no error.
   * @param serviceNames internal names of services, with commas between; `""` puts the recipient on the denylist
   * @param recipient as for `Subscribe`
   * @see Campaign reference, sm-subscription-Unsubscribe
   */
  Unsubscribe(serviceNames: string, recipient: XmlIn): void;

  /**
   * Subscribes or unsubscribes several recipients, with confirmation messages. Bulk use had a fault before 8.x (NEO-92308).
   * @param recipients an element with a child per recipient
   * @param services an element with a child per service
   * @param subscribe true for opt-in, false for opt-out
   * @param sendConfirmation an element that says which confirmations are sent
   * @returns ids of the confirmations
   * @see Campaign reference, sm-subscription-RecipientSubscribe
   */
  RecipientSubscribe(recipients: XmlIn, services: XmlIn, subscribe: boolean, sendConfirmation: XmlIn): XmlOut;
}
