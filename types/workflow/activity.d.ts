import type { WorkflowActivityTransition } from "./activity-transition.d.ts";

/**
 * The definition of the running activity; which fields there are depends on its type. A change has an effect in the initialisation script only.
 * @global activity
 * @context workflow
 * @see Campaign documentation, "JavaScript scripts and templates"
 */
export interface WorkflowActivity {
  /** Internal name of the activity. */
  name: string;
  /** Label of the activity. */
  label: string;
  /** SQL name of the work table. */
  tableName: string;
  /** Key of the delivery template, in delivery activities. */
  scenario_id: string | number;
  /** Outgoing transitions by name. */
  transitions: { [name: string]: WorkflowActivityTransition };
  /** What else the type of activity has. */
  [field: string]: unknown;
}
