/**
 * How far the target of a delivery is in its approval.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Target of a delivery: being edited.
 * @context web
 */
export declare const TARGET_STATUS_EDITION: 0;

/**
 * Target of a delivery: waiting for approval.
 * @context web
 */
export declare const TARGET_STATUS_INWAITING: 1;

/**
 * Target of a delivery: approved.
 * @context web
 */
export declare const TARGET_STATUS_VALIDATED: 2;

/**
 * Target of a delivery: refused.
 * @context web
 */
export declare const TARGET_STATUS_REFUSED: 3;
