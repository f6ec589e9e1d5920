import type { WorkflowEventVars } from "./event-vars.d.ts";

/**
 * What activated the activity: one arrival over a transition (xtk:workflowEvent). The values are those before the task runs; only `vars` can
 * be changed.
 * Behind an AND-join with several events there is no single one: use `events`.
 * @global event
 * @context workflow
 * @see Campaign documentation, "JavaScript scripts and templates"
 */
export interface WorkflowEvent {
  /** When the event was processed. */
  readonly processingDate: Date;
  /** Identifier of the event. */
  readonly eventIdentifier: string;
  /** Variables that travel with the event to the next activities. */
  readonly vars: WorkflowEventVars;
}
