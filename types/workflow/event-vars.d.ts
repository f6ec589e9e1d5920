import type { WorkflowVars } from "./workflow-vars.d.ts";

/**
 * The variables of an event: those that activities of the workflow set, and your own. The global `vars` is the same object as `event.vars`.
 * @global vars
 * @context workflow
 * @see Campaign documentation, "JavaScript scripts and templates"
 */
export interface WorkflowEventVars extends WorkflowVars {
  /** SQL name of the work table of the incoming transition. */
  tableName?: string;
  /** Schema of the work table. */
  schema?: string;
  /** Schema to query for the work table: `x("queryDef", { schema: vars.targetSchema, … })`. */
  targetSchema?: string;
  /** Number of rows, behind activities that make a population. */
  recCount?: number | string;
  /** Path of the file, behind activities that work with files. */
  filename?: string;
  /** Id of the delivery, behind a delivery activity. */
  deliveryId?: string | number;
  /** Id of the content, behind a content activity. */
  contentId?: string | number;
  /** Message of the error, behind the error transition of an activity. */
  lastError?: string;
  /**
   * Schema of the main target; not set by Campaign's own activities.
   * @unverified a name that scripts of customers were seen to use
   */
  mainTargetSchema?: string;
}
