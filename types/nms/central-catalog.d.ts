import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:centralCatalog: what `create`, `load` and `get` give. */
export type NmsCentralCatalogEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:centralCatalog">> & XtkEntityMethods<XmlOut>;

/**
 * Campaign packages (distributed marketing).
 * @see Campaign reference, nms:centralCatalog
 */
export interface NmsCentralCatalogMethods<XmlOut> extends XtkSchemaMethods<NmsCentralCatalogEntity<XmlOut>, XmlOut> {
  /**
   * Cancels the package.
   * @see Campaign reference, sm-centralCatalog-Cancel
   */
  Cancel(catalogId: string | number, comment: string): void;

  /**
   * Whether the current operator may approve the package.
   * @param validation settings of the approval
   * @param ownerId id of the owner
   * @see Campaign reference, sm-centralCatalog-CheckValidationAccess
   */
  CheckValidationAccess(validation: XmlIn, ownerId: string | number): boolean;

  /**
   * Submits the package for approval.
   * @see Campaign reference, sm-centralCatalog-StartValidation
   */
  StartValidation(catalogId: string | number): void;

  /**
   * Approves or rejects the package.
   * @param refused true rejects
   * @see Campaign reference, sm-centralCatalog-Validation
   */
  Validation(catalogId: string | number, refused: boolean, comment: string): void;
}
