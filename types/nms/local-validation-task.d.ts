import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:localValidationTask: what `create`, `load` and `get` give. */
export type NmsLocalValidationTaskEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:localValidationTask">> & XtkEntityMethods<XmlOut>;

/**
 * Approval tasks of local targets (distributed marketing).
 * @see Campaign reference, nms:localValidationTask
 */
export interface NmsLocalValidationTaskMethods<XmlOut> extends XtkSchemaMethods<NmsLocalValidationTaskEntity<XmlOut>, XmlOut> {
  /**
   * What follows when a task was made locally.
   * @param id id of the approval task
   * @see Campaign reference, sm-localValidationTask-ProcessCreationTask
   */
  ProcessCreationTask(id: string | number): void;
}
