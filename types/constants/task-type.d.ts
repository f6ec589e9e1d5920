/**
 * Kinds of task (`nms:task`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Kind of task: a plain task.
 * @context web
 */
export declare const TASK_TYPE_TASK: 0;

/**
 * Kind of task: a milestone.
 * @context web
 */
export declare const TASK_TYPE_MILESTONE: 1;

/**
 * Kind of task: a group of tasks.
 * @context web
 */
export declare const TASK_TYPE_GROUPING: 2;

/**
 * Kind of task: a notification.
 * @context web
 */
export declare const TASK_TYPE_NOTIFICATION: 3;

/**
 * Kind of task: work on a marketing resource.
 * @context web
 */
export declare const TASK_TYPE_ASSET: 4;
