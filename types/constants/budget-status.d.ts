/**
 * How far the budget of a delivery is in its approval.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Budget of a delivery: being edited.
 * @context web
 */
export declare const BUDGET_STATUS_EDITION: 0;

/**
 * Budget of a delivery: waiting for approval.
 * @context web
 */
export declare const BUDGET_STATUS_INWAITING: 1;

/**
 * Budget of a delivery: approved.
 * @context web
 */
export declare const BUDGET_STATUS_VALIDATED: 2;

/**
 * Budget of a delivery: refused.
 * @context web
 */
export declare const BUDGET_STATUS_REFUSED: 3;
