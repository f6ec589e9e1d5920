/**
 * Status of the budget of a marketing campaign (`nms:operation`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Budget of a marketing campaign: being edited.
 * @context web
 */
export declare const OPERATION_BUDGETSTATUS_EDITION: 0;

/**
 * Budget of a marketing campaign: defined.
 * @context web
 */
export declare const OPERATION_BUDGETSTATUS_DEFINED: 1;

/**
 * Budget of a marketing campaign: finished.
 * @context web
 */
export declare const OPERATION_BUDGETSTATUS_FINISHED: 2;
