import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:asset: what `create`, `load` and `get` give. */
export type NmsAssetEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:asset">> & XtkEntityMethods<XmlOut>;

/**
 * Marketing resources.
 * @see Campaign reference, nms:asset
 */
export interface NmsAssetMethods<XmlOut> extends XtkSchemaMethods<NmsAssetEntity<XmlOut>, XmlOut> {
  /**
   * Submits the resource for approval.
   * @see Campaign reference, sm-asset-StartValidation
   */
  StartValidation(assetId: string | number): void;

  /**
   * Approves or rejects the resource.
   * @param refused true rejects
   * @see Campaign reference, sm-asset-Validation
   */
  Validation(assetId: string | number, refused: boolean, comment: string): void;
}
