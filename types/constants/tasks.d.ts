/**
 * Tasks (`nms:task`) of marketing campaigns.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the value
 */

/** Status of a task (`nms:task`). */

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

/** Kinds of task (`nms:task`). */

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

/** Priorities of a task (`nms:task`). */

/**
 * Priority of a task: normal priority.
 * @context web
 */
export declare const TASK_PRIORITY_NORMAL: 1;

/** Choices of the filter of task lists; besides them the filter takes the values of `TASK_STATUS_…`, as the numbers suggest. */

/**
 * Filter of task lists: all tasks.
 * @context web
 */
export declare const TASK_FILTER_ALL: 50;

/**
 * Filter of task lists: tasks that are late.
 * @context web
 */
export declare const TASK_FILTER_LATE: 51;

/** Notifications about a task (`nms:task`). */

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

/** What a task of approval is about. */

/**
 * Subject of a task of approval: target.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_TARGET: 0;

/**
 * Subject of a task of approval: content.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_CONTENT: 1;

/**
 * Subject of a task of approval: budget.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_BUDGET: 2;

/**
 * Subject of a task of approval: extraction file.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_EXTRACTION: 3;

/**
 * Subject of a task of approval: the step that Campaign names FCP.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_FCP: 4;

/**
 * Subject of a task of approval: the step that Campaign names sandbox.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_SANDBOX: 5;

/**
 * Subject of a task of approval: that the content is available.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_AVAILABLE: 6;

/**
 * Subject of a task of approval: external content.
 * @context web
 */
export declare const TASK_VALIDATIONTYPE_EXTERNAL: 7;

/** Outcome of a task of approval. */

/**
 * Outcome of a task of approval: no answer yet.
 * @context web
 */
export declare const TASK_VALIDATIONSTATE_UNDEFINED: 0;

/**
 * Outcome of a task of approval: approved.
 * @context web
 */
export declare const TASK_VALIDATIONSTATE_VALIDATED: 1;

/**
 * Outcome of a task of approval: refused.
 * @context web
 */
export declare const TASK_VALIDATIONSTATE_REFUSED: 2;
