/**
 * Status of a task of a workflow (`xtk:workflowTask`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Status of a task of a workflow: pending.
 * @context web
 */
export declare const WORKFLOWTASK_STATUS_PENDING: 0;

/**
 * Status of a task of a workflow: completed.
 * @context web
 */
export declare const WORKFLOWTASK_STATUS_COMPLETED: 1;
