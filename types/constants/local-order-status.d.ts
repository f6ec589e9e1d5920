/**
 * Status of an order of a local entity in distributed marketing (`nms:localOrder`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Status of a local entity's order: being tried out with proofs.
 * @context web
 */
export declare const LOCALORDER_STATUS_PROOF: 0;

/**
 * Status of a local entity's order: reserved.
 * @context web
 */
export declare const LOCALORDER_STATUS_RESERVED: 1;

/**
 * Status of a local entity's order: approved.
 * @context web
 */
export declare const LOCALORDER_STATUS_VALIDATED: 2;

/**
 * Status of a local entity's order: refused.
 * @context web
 */
export declare const LOCALORDER_STATUS_REFUSED: 6;

/**
 * Status of a local entity's order: available.
 * @context web
 */
export declare const LOCALORDER_STATUS_AVAILABLE: 3;

/**
 * Status of a local entity's order: canceled.
 * @context web
 */
export declare const LOCALORDER_STATUS_CANCELED: 4;

/**
 * Status of a local entity's order: ended by an error.
 * @context web
 */
export declare const LOCALORDER_STATUS_ERROR: 5;
