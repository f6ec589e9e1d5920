import type { WorkflowEventVars } from "./event-vars.d.ts";

/**
 * What activated the activity: one arrival over a transition (xtk:workflowEvent). The values are those before the task runs; only `vars` can
 * be changed.
 * @see Campaign documentation, "JavaScript scripts and templates"
 * @global event
 * @context workflow
 */
export interface WorkflowEvent {
  /** When the event was processed. */
  readonly processingDate: Date;
  /** Identifier of the event. */
  readonly eventIdentifier: string;
  /** Variables that travel with the event to the next activities. */
  readonly vars: WorkflowEventVars;
}

/**
 * Every incoming event: more than one behind an AND-join.
 * @global events
 * @context workflow
 */
export type WorkflowEvents = readonly WorkflowEvent[];
