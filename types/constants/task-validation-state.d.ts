/**
 * Outcome of a task of approval.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

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
