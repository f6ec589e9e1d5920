/**
 * Status of a marketing campaign (`nms:operation`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Status of a marketing campaign: any status: a choice of filters, not a status of its own.
 * @context web
 */
export declare const OPERATION_STATUS_ALL: -1;

/**
 * Status of a marketing campaign: being edited.
 * @context web
 */
export declare const OPERATION_STATUS_EDITION: 0;

/**
 * Status of a marketing campaign: started.
 * @context web
 */
export declare const OPERATION_STATUS_STARTED: 1;

/**
 * Status of a marketing campaign: finished.
 * @context web
 */
export declare const OPERATION_STATUS_FINISHED: 2;

/**
 * Status of a marketing campaign: about to be canceled.
 * @context web
 */
export declare const OPERATION_STATUS_CANCELING: 3;

/**
 * Status of a marketing campaign: canceled.
 * @context web
 */
export declare const OPERATION_STATUS_CANCELED: 4;
