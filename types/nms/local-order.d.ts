import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:localOrder: what `create`, `load` and `get` give. */
export type NmsLocalOrderEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:localOrder">> & XtkEntityMethods<XmlOut>;

/**
 * Orders of local campaigns (distributed marketing).
 * @see Campaign reference, nms:localOrder
 */
export interface NmsLocalOrderMethods<XmlOut> extends XtkSchemaMethods<NmsLocalOrderEntity<XmlOut>, XmlOut> {
  /**
   * Cancels the order.
   * @see Campaign reference, sm-localOrder-Cancel
   */
  Cancel(orderId: string | number, comment: string): void;

  /**
   * Makes an order from a campaign package.
   * @param catalogId id of the package
   * @param orgUnitId id of the local entity
   * @returns the order
   * @see Campaign reference, sm-localOrder-CreateFromCatalog
   */
  CreateFromCatalog(catalogId: string | number, orgUnitId?: string | number): XmlOut;

  /**
   * Content of a delivery of the order, before the local campaign exists.
   * @param format `"html"` or `"text"` for an email; `""` for other channels
   * @param seedId id of the seed address it is shown for
   * @see Campaign reference, sm-localOrder-EvaluateContent
   */
  EvaluateContent(localOrder: XmlIn, deliveryId: string | number, format: string, seedId: string | number): XmlOut;

  /**
   * As `EvaluateContent`, for a stored order.
   * @see Campaign reference, sm-localOrder-EvaluateContentFromId
   */
  EvaluateContentFromId(orderId: string | number, deliveryId: string | number, format: string, seedId: string | number): XmlOut;

  /**
   * Budget of a delivery.
   * @param count number of messages
   * @see Campaign reference, sm-localOrder-EvaluateDeliveryBudget
   */
  EvaluateDeliveryBudget(deliveryId: string | number, count: number): XmlOut;

  /**
   * Size of the target of each delivery of the order, before the local campaign exists.
   * @see Campaign reference, sm-localOrder-EvaluateTarget
   */
  EvaluateTarget(localOrder: XmlIn): XmlOut;

  /**
   * As `EvaluateTarget`, for a stored order.
   * @see Campaign reference, sm-localOrder-EvaluateTargetFromId
   */
  EvaluateTargetFromId(orderId: string | number): XmlOut;

  /**
   * Computes the target of the campaign of the order.
   * @see Campaign reference, sm-localOrder-ExecuteTarget
   */
  ExecuteTarget(orderId: string | number): void;

  /**
   * Places the order.
   * @see Campaign reference, sm-localOrder-Reserve
   */
  Reserve(orderId: string | number): void;

  /**
   * Approves the order, or refuses it.
   * @see Campaign reference, sm-localOrder-Validation
   */
  Validation(orderId: string | number, refused: boolean, comment: string): void;
}
