/**
 * Notifications about a task (`nms:task`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Notification about a task: first notification.
 * @context web
 */
export declare const TASK_NTF_INITIAL: 0;

/**
 * Notification about a task: about the task itself.
 * @context web
 */
export declare const TASK_NTF_TASK: 1;

/**
 * Notification about a task: the task is finished.
 * @context web
 */
export declare const TASK_NTF_FINISHED: 2;

/**
 * Notification about a task: the task is canceled.
 * @context web
 */
export declare const TASK_NTF_CANCELED: 3;

/**
 * Notification about a task: the task is finished, told to the person responsible (a reading of `RES`).
 * @context web
 */
export declare const TASK_NTF_RES_FINISHED: 4;

/**
 * Notification about a task: the task is canceled, told to the person responsible (a reading of `RES`).
 * @context web
 */
export declare const TASK_NTF_RES_CANCELED: 5;

/**
 * Notification about a task: the task is approved.
 * @context web
 */
export declare const TASK_NTF_VALIDATED: 6;

/**
 * Notification about a task: the task is refused.
 * @context web
 */
export declare const TASK_NTF_REFUSED: 7;

/**
 * Notification about a task: alert.
 * @context web
 */
export declare const TASK_NTF_ALERT: 8;
