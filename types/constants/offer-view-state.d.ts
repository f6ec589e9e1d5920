/**
 * States of a representation of an offer.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * State of an offer's representation: being edited.
 * @context web
 */
export declare const OFFERVIEW_STATE_EDITION: 0;

/**
 * State of an offer's representation: waiting for approval.
 * @context web
 */
export declare const OFFERVIEW_STATE_VALIDATIONPENDING: 1;

/**
 * State of an offer's representation: approved.
 * @context web
 */
export declare const OFFERVIEW_STATE_VALIDATED: 3;

/**
 * State of an offer's representation: refused.
 * @context web
 */
export declare const OFFERVIEW_STATE_REFUSED: 4;

/**
 * State of an offer's representation: canceled.
 * @context web
 */
export declare const OFFERVIEW_STATE_CANCELED: 5;

/**
 * State of an offer's representation: published.
 * @context web
 */
export declare const OFFERVIEW_STATE_PUBLISHED: 6;
