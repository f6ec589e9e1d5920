/**
 * Kinds of marketing campaign (`nms:operation`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Kind of marketing campaign: a single one.
 * @context web
 */
export declare const OPERATION_TYPE_UNIQUE: 0;

/**
 * Kind of marketing campaign: recurrent.
 * @context web
 */
export declare const OPERATION_TYPE_RECURRENT: 1;

/**
 * Kind of marketing campaign: periodic.
 * @context web
 */
export declare const OPERATION_TYPE_PERIODIC: 2;
