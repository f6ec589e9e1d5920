/**
 * How far the cancellation of a marketing campaign (`nms:operation`) is.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Cancellation of a marketing campaign: no cancellation is asked for.
 * @context web
 */
export declare const OPERATION_CANCELSTATE_UNDEFINED: 0;

/**
 * Cancellation of a marketing campaign: about to be canceled.
 * @context web
 */
export declare const OPERATION_CANCELSTATE_CANCELING: 3;

/**
 * Cancellation of a marketing campaign: canceled.
 * @context web
 */
export declare const OPERATION_CANCELSTATE_CANCELED: 4;
