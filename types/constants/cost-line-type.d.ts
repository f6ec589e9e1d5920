/**
 * Kinds of line of costs.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Line of costs: planned.
 * @context web
 */
export declare const COSTLINE_TYPE_PLANNED: 0;

/**
 * Line of costs: reserved.
 * @context web
 */
export declare const COSTLINE_TYPE_RESERVED: 1;

/**
 * Line of costs: committed.
 * @context web
 */
export declare const COSTLINE_TYPE_COMMITTED: 2;

/**
 * Line of costs: spent.
 * @context web
 */
export declare const COSTLINE_TYPE_EXPENSED: 3;
