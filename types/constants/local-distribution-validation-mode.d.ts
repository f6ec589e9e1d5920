/**
 * How the distribution to local entities is approved.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Approval of a distribution to local entities: by an operator.
 * @context web
 */
export declare const LOCALDISTRIBUTION_VALIDATIONMODE_MANUAL: 0;

/**
 * Approval of a distribution to local entities: by itself.
 * @context web
 */
export declare const LOCALDISTRIBUTION_VALIDATIONMODE_AUTOMATIC: 1;
