/**
 * Priorities of a task (`nms:task`).
 *
 * The name and value are those of a v7 server (build 8999), read in a web page; a library of the server defines it. What it stands for is told
 * from its name.
 * @unverified whether a workflow script has it; where it has not, write the number
 */

/**
 * Priority of a task: normal priority.
 * @context web
 */
export declare const TASK_PRIORITY_NORMAL: 1;
