/**
 * Choices of the filter of task lists; besides them the filter takes the values of `TASK_STATUS_…`, as the numbers suggest.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

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
