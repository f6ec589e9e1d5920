/**
 * The definition of the running activity; which fields there are depends on its type. A change has an effect in the initialisation script only.
 * @see Campaign documentation, "JavaScript scripts and templates"
 * @global activity
 * @context workflow
 */
export interface WorkflowActivity {
  /** Internal name. */
  name: string;
  /** Label. */
  label: string;
  /** SQL name of the work table. */
  tableName: string;
  /** Key of the delivery template, in delivery activities. */
  scenario_id: string | number;
  /** Outgoing transitions by name. */
  transitions: { [name: string]: { enabled: boolean; limiter?: { percent: number } } };
  /** What else the type of activity has. */
  [field: string]: unknown;
}
