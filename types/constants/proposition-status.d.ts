/**
 * Status of the proposition of an offer.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Proposition of an offer: accepted.
 * @context web
 */
export declare const PROPOSITION_STATUS_ACCEPTED: 3;

/**
 * Proposition of an offer: not made, as the recipient belongs to the control group.
 * @context web
 */
export declare const PROPOSITION_STATUS_CONTROL: 99;
