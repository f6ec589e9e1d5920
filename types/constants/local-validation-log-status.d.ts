/**
 * Status of an approval in distributed marketing (`nms:localValidationLog`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Approval in distributed marketing: waiting for approval.
 * @context web
 */
export declare const LOCALVALIDATIONLOG_STATUS_INWAITING: 0;

/**
 * Approval in distributed marketing: approved.
 * @context web
 */
export declare const LOCALVALIDATIONLOG_STATUS_VALIDATED: 1;

/**
 * Approval in distributed marketing: refused.
 * @context web
 */
export declare const LOCALVALIDATIONLOG_STATUS_REFUSED: 2;
