import type { XML } from "../e4x/xml.d.ts";
import type { WorkflowTransition } from "./transition.d.ts";
import type { WorkflowVars } from "./workflow-vars.d.ts";

/**
 * The running task (xtk:workflowTask). The values are those before the task runs; only `vars` can be changed.
 * @global task
 * @context workflow
 * @see Campaign reference, c-WorkflowTask; Campaign documentation, "JavaScript code and Advanced JavaScript code"
 */
export interface WorkflowTask {
  /** Primary key: a number in v7, a UUID text in v8 Enterprise. */
  readonly id: string | number;
  /** Identifier of the task. */
  readonly taskIdentifier: string;
  /** When the task was made. */
  readonly creationDate: Date;
  /** Variables of the task: kept from `call` to `recall`. */
  readonly vars: WorkflowVars;

  /**
   * Activates an outgoing transition.
   * @param transition from `transitionByName`, `doneTransition` or `errorTransition`
   */
  postEvent(transition: WorkflowTransition): void;
  /**
   * An outgoing transition.
   * @param name its name in the activity
   */
  transitionByName(name: string): WorkflowTransition;
  /**
   * The first outgoing transition of a type.
   * @param type type of the transition, the name of its element in the activity: `"done"`, `"error"`, …
   * @returns the transition, or null where the activity has none of that type
   * @unverified that the types are the names of the elements
   * @see Campaign reference, m-WorkflowTask-transitionByType
   */
  transitionByType(type: string): WorkflowTransition | null;
  /**
   * The outgoing transitions of the activity.
   * @unverified that the list is an array
   * @see Campaign reference, c-WorkflowTask
   */
  transitions(): WorkflowTransition[];
  /** The transition `done`. */
  doneTransition(): WorkflowTransition;
  /** The transition `error`, there with "Process errors" on. */
  errorTransition(): WorkflowTransition;
  /**
   * An incoming transition.
   * @param name its name
   */
  incomingTransitionByName(name: string): WorkflowTransition;
  /** Ends an Advanced JavaScript activity: `recall` is not called again. */
  setCompleted(): void;
  /**
   * Puts off the next `recall`.
   * @param date not before
   */
  setNextProcessingDate(date: Date): void;
  /**
   * Waits for a signal.
   * @unverified its arguments and its result
   * @see Campaign reference, c-WorkflowTask
   */
  wait(...args: unknown[]): unknown;
  /** The task as XML. */
  toXML(): XML;
  /** Saves the task. */
  save(): void;
}
