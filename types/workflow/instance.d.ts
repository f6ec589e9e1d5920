import type { DBEngine } from "../database/db-engine.d.ts";
import type { WorkflowVars } from "./workflow-vars.d.ts";

/**
 * The running workflow (xtk:workflow). The values are those before the task runs; only `vars` can be changed.
 * @global instance
 * @context workflow
 * @see Campaign documentation, "JavaScript scripts and templates"
 */
export interface WorkflowInstance {
  /** Primary key: a number in v7, a UUID text in v8 Enterprise. */
  readonly id: string | number;
  /** Label of the workflow. */
  readonly label: string;
  /** Internal name of the workflow. */
  readonly internalName: string;
  /** Key of the folder the workflow is in. */
  readonly folder_id: string | number;
  /** Key of the marketing campaign the workflow belongs to. */
  readonly operation_id: string | number;
  /** Whether SQL is written to the journal. */
  readonly showSQL: boolean;
  /** The connection to the database that the workflow works on. */
  readonly engine: DBEngine;
  /** The activities by type and name. */
  readonly activities: { readonly [type: string]: unknown };
  /** Variables of the whole workflow: kept by Restart, cleared by Stop and Start. In a query: `$(instance/vars/@name)`. */
  readonly vars: WorkflowVars;
}
