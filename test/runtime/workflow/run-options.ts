import type { WorkTable } from "../campaign/work-table.ts";
import type { IncomingTransition, VariableBag, WorkflowFields } from "../wire/wire.ts";

/** What a run starts with. */
export interface RunOptions {
  /** `vars`, as the activities before left them. */
  vars?: VariableBag;
  /** `instance.vars`. */
  instanceVars?: VariableBag;
  /** `task.vars`. */
  taskVars?: VariableBag;
  /** Internal name of the workflow: the folder of the activity by default. */
  workflow?: string;
  /** The population of the incoming transition: `vars.targetSchema`, `vars.tableName` and `vars.recCount` are set, and queries find its rows. */
  workTable?: WorkTable;
  /** Names of the outgoing transitions; others are errors. Without it every name is a transition. */
  transitions?: readonly string[];
  /** The incoming transitions, for `task.incomingTransitionByName`. Without it every name is one. */
  incoming?: readonly IncomingTransition[];
  /** Fields of `activity`, such as `scenario_id`. */
  activity?: WorkflowFields;
  /** Fields of `instance`, such as `folder_id`. */
  instance?: WorkflowFields;
  /** Runs `recall` of an advanced activity at most so many times; without it until `task.setCompleted()`. */
  recalls?: number;
}
