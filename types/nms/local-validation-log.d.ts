import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:localValidationLog: what `create`, `load` and `get` give. */
export type NmsLocalValidationLogEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:localValidationLog">> & XtkEntityMethods<XmlOut>;

/**
 * Approvals of local targets (distributed marketing).
 * @see Campaign reference, nms:localValidationLog
 */
export interface NmsLocalValidationLogMethods<XmlOut> extends XtkSchemaMethods<NmsLocalValidationLogEntity<XmlOut>, XmlOut> {
  /**
   * Approves or rejects a local target.
   * @param localValidationTaskId id of the approval task
   * @param localDistributionValId id of the distribution value
   * @param refused true rejects
   * @see Campaign reference, sm-localValidationLog-Validation
   */
  Validation(localValidationTaskId: string | number, localDistributionValId: string | number, refused: boolean, comment: string): void;
}
