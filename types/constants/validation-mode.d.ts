/**
 * How an approval happens.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Way of an approval: by itself.
 * @context web
 */
export declare const VALIDATION_MODE_AUTO: 0;

/**
 * Way of an approval: by an operator.
 * @context web
 */
export declare const VALIDATION_MODE_MANUAL: 1;
