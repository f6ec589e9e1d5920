/** A transition of the running task, from `task.transitionByName` and the like; pass it to `task.postEvent`. */
export interface WorkflowTransition {
  /** Name of the transition. */
  readonly name: string;
  /** SQL name of its work table, for an incoming transition. */
  readonly tableName?: string;
}
