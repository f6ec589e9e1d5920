/**
 * What a measurement hypothesis (`nms:remaHypothesis`) is about.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Subject of a measurement hypothesis: a delivery.
 * @context web
 */
export declare const HYPOTHESIS_TYPE_DELIVERY: 0;

/**
 * Subject of a measurement hypothesis: an offer.
 * @context web
 */
export declare const HYPOTHESIS_TYPE_OFFER: 1;

/**
 * Subject of a measurement hypothesis: anything: a choice of filters.
 * @context web
 */
export declare const HYPOTHESIS_TYPE_ALL: 127;
