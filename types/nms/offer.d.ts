import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:offer: what `create`, `load` and `get` give. */
export type NmsOfferEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:offer">> & XtkEntityMethods<XmlOut>;

/**
 * Offers (Interaction).
 * @see Campaign reference, nms:offer
 */
export interface NmsOfferMethods<XmlOut> extends XtkSchemaMethods<NmsOfferEntity<XmlOut>, XmlOut> {
  /**
   * Cancels the eligibility of an offer.
   * @param offerSpaces the spaces
   * @see Campaign reference, sm-offer-Cancel
   */
  Cancel(offerId: string | number, comment: string, offerSpaces: XmlIn): void;

  /**
   * Whether the current operator may approve the offer.
   * @param validation settings of the approval
   * @param ownerId id of the assignee
   * @see Campaign reference, sm-offer-CheckValidationAccess
   */
  CheckValidationAccess(validation: XmlIn, ownerId: string | number): boolean;

  /**
   * Completes an offer that was made from a template.
   * @returns the offer
   * @see Campaign reference, sm-offer-Complete
   */
  Complete(offer: XmlIn): XmlOut;

  /**
   * Copies offers to an environment.
   * @param offerFilter condition that selects the offers
   * @param offerEnv id of the environment
   * @see Campaign reference, sm-offer-Deploy
   */
  Deploy(offerFilter: XmlIn, offerEnv: number): void;

  /**
   * Copies offers to an environment and publishes them.
   * @param offerFilter condition that selects the offers
   * @see Campaign reference, sm-offer-DeployPublish
   */
  DeployPublish(offerFilter: XmlIn): void;

  /**
   * The representations that the offer can have.
   * @see Campaign reference, sm-offer-GetCompatibleOfferViews
   */
  GetCompatibleOfferViews(offerId: string | number): XmlOut;

  /**
   * Submits the offer for approval.
   * @param type 0 eligibility, 1 content
   * @param offerSpaces the spaces
   * @see Campaign reference, sm-offer-StartValidation
   */
  StartValidation(offerId: string | number, type: number, offerSpaces: XmlIn): void;

  /**
   * Approves or rejects the offer.
   * @param type 0 eligibility, 1 content
   * @param offerSpaces the spaces
   * @param refused true rejects
   * @see Campaign reference, sm-offer-Validation
   */
  Validation(offerId: string | number, type: number, offerSpaces: XmlIn, refused: boolean, comment: string): void;
}
