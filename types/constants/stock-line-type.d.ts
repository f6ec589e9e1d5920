/**
 * Kinds of line in a stock (`nms:stock`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Line in a stock: what is really there.
 * @context web
 */
export declare const STOCKLINE_TYPE_REAL: 0;

/**
 * Line in a stock: ordered.
 * @context web
 */
export declare const STOCKLINE_TYPE_ORDER: 1;

/**
 * Line in a stock: used up.
 * @context web
 */
export declare const STOCKLINE_TYPE_CONSUME: 2;
