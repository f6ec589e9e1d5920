import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:supplier: what `create`, `load` and `get` give. */
export type NmsSupplierEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:supplier">> & XtkEntityMethods<XmlOut>;

/**
 * Service providers.
 * @see Campaign reference, nms:supplier
 */
export interface NmsSupplierMethods<XmlOut> extends XtkSchemaMethods<NmsSupplierEntity<XmlOut>, XmlOut> {
  /**
   * The definition of the extraction file.
   * @unverified The reference says static and without parameters.
   * @see Campaign reference, sm-supplier-ApplyExtractionDef
   */
  ApplyExtractionDef(): XmlOut;

  /**
   * Prepares the list of cost centres of a service provider.
   * @param supplierId primary key of the service provider
   * @param messageType the channel
   * @param budgetParameters the element `budgetParameters`
   * @returns the lists of cost categories of the service provider
   * @see Campaign reference, sm-supplier-initCostCenterList
   */
  initCostCenterList(supplierId: string | number, messageType: number, budgetParameters: XmlIn): XmlOut;
}
