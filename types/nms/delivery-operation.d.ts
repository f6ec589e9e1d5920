import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/**
 * What an entity of nms:deliveryOperation does.
 * @see Campaign reference, nms:deliveryOperation
 */
export interface NmsDeliveryOperationEntityMethods<XmlOut> {
  /**
   * Prepares the messages.
   * @see Campaign reference, sm-deliveryOperation-PrepareMessage
   */
  PrepareMessage(): void;
}

/** An entity of nms:deliveryOperation: what `create`, `load` and `get` give. */
export type NmsDeliveryOperationEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:deliveryOperation">> & XtkEntityMethods<XmlOut> & NmsDeliveryOperationEntityMethods<XmlOut>;

/**
 * Deliveries of marketing campaigns.
 * @see Campaign reference, nms:deliveryOperation
 */
export interface NmsDeliveryOperationMethods<XmlOut> extends XtkSchemaMethods<NmsDeliveryOperationEntity<XmlOut>, XmlOut> {
  /**
   * Cancels a finished external delivery.
   * @see Campaign reference, sm-deliveryOperation-Cancel
   */
  Cancel(deliveryId: string | number): void;
}
