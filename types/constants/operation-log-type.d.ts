/**
 * Kinds of line in the journal of a marketing campaign: what `pushOperationLog` takes.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Line in the journal of a marketing campaign: error.
 * @context web
 */
export declare const OPERATION_LOG_TYPE_ERROR: 0;

/**
 * Line in the journal of a marketing campaign: warning.
 * @context web
 */
export declare const OPERATION_LOG_TYPE_WARNING: 1;

/**
 * Line in the journal of a marketing campaign: information.
 * @context web
 */
export declare const OPERATION_LOG_TYPE_INFO: 2;

/**
 * Line in the journal of a marketing campaign: change of status.
 * @context web
 */
export declare const OPERATION_LOG_TYPE_STATUS: 3;

/**
 * Line in the journal of a marketing campaign: detail.
 * @context web
 */
export declare const OPERATION_LOG_TYPE_VERBOSE: 4;
