/**
 * Status of a task (`nms:task`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Status of a task: being edited.
 * @context web
 */
export declare const TASK_STATUS_EDITION: 0;

/**
 * Status of a task: planned.
 * @context web
 */
export declare const TASK_STATUS_FORECASTED: 1;

/**
 * Status of a task: started.
 * @context web
 */
export declare const TASK_STATUS_STARTED: 2;

/**
 * Status of a task: finished.
 * @context web
 */
export declare const TASK_STATUS_FINISHED: 3;

/**
 * Status of a task: canceled.
 * @context web
 */
export declare const TASK_STATUS_CANCELED: 4;

/**
 * Status of a task: pending.
 * @context web
 */
export declare const TASK_STATUS_PENDING: 5;

/**
 * Status of a task: approved.
 * @context web
 */
export declare const TASK_STATUS_VALIDATED: 6;

/**
 * Status of a task: refused.
 * @context web
 */
export declare const TASK_STATUS_REFUSED: 7;
