import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:task: what `create`, `load` and `get` give. */
export type NmsTaskEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:task">> & XtkEntityMethods<XmlOut>;

/**
 * Tasks of campaigns and programs.
 * @see Campaign reference, nms:task
 */
export interface NmsTaskMethods<XmlOut> extends XtkSchemaMethods<NmsTaskEntity<XmlOut>, XmlOut> {
  /**
   * Approves a task, or refuses it.
   * @see Campaign reference, sm-task-Validation
   */
  Validation(taskId: string | number, refused: boolean, comment: string): void;

  /**
   * Sets a task back to its beginning.
   * @param task the task
   * @returns the task after it
   * @see Campaign reference, sm-task-Reset
   */
  Reset(task: XmlIn): XmlOut;

  /**
   * Ends a task.
   * @unverified Parameters and result are not known.
   * @see Campaign reference, nms:task
   */
  Finish(...args: unknown[]): unknown;

  /**
   * Cancels a task.
   * @unverified Parameters and result are not known.
   * @see Campaign reference, nms:task
   */
  Cancel(...args: unknown[]): unknown;

  /**
   * Whether the current operator may open the task.
   * @param task the task
   * @see Campaign reference, sm-task-CheckAccess
   */
  CheckAccess(task: XmlIn): boolean;

  /**
   * Whether the current operator may approve the task.
   * @unverified Parameters are not known.
   * @see Campaign reference, nms:task
   */
  CheckValidationAccess(...args: unknown[]): boolean;

  /**
   * Whether a task asks too much of its operators at one time; tasks that hang together are updated. Internal.
   * @unverified Parameters are not known.
   * @see Campaign reference, nms:task
   */
  CheckPlanningTask(...args: unknown[]): boolean;
}
