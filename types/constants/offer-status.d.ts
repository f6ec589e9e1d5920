/**
 * Status of an offer (`nms:offer`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Status of an offer: being edited.
 * @context web
 */
export declare const OFFER_STATUS_EDITION: 0;

/**
 * Status of an offer: waiting for approval.
 * @context web
 */
export declare const OFFER_STATUS_VALIDATIONPENDING: 1;

/**
 * Status of an offer: in progress.
 * @context web
 */
export declare const OFFER_STATUS_INPROCESS: 2;

/**
 * Status of an offer: approved.
 * @context web
 */
export declare const OFFER_STATUS_VALIDATED: 3;

/**
 * Status of an offer: refused.
 * @context web
 */
export declare const OFFER_STATUS_REFUSED: 4;

/**
 * Status of an offer: canceled.
 * @context web
 */
export declare const OFFER_STATUS_CANCELED: 5;

/**
 * Status of an offer: published.
 * @context web
 */
export declare const OFFER_STATUS_PUBLISHED: 6;

/**
 * Status of an offer: waiting to go live.
 * @context web
 */
export declare const OFFER_STATUS_PRODUCTIONPENDING: 7;

/**
 * Status of an offer: a cancellation is asked for.
 * @context web
 */
export declare const OFFER_STATUS_CANCELPENDING: 8;
