/**
 * Choices of the filter of delivery lists.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Filter of delivery lists: all deliveries.
 * @context web
 */
export declare const DELIVERY_FILTER_ALL: 0;

/**
 * Filter of delivery lists: being edited.
 * @context web
 */
export declare const DELIVERY_FILTER_EDITION: 1;

/**
 * Filter of delivery lists: waiting for approval.
 * @context web
 */
export declare const DELIVERY_FILTER_TOVALIDATE: 2;

/**
 * Filter of delivery lists: started.
 * @context web
 */
export declare const DELIVERY_FILTER_STARTED: 3;

/**
 * Filter of delivery lists: finished.
 * @context web
 */
export declare const DELIVERY_FILTER_FINISHED: 4;

/**
 * Filter of delivery lists: failed.
 * @context web
 */
export declare const DELIVERY_FILTER_FAILED: 5;

/**
 * Filter of delivery lists: canceled.
 * @context web
 */
export declare const DELIVERY_FILTER_CANCELED: 6;
