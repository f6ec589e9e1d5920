/**
 * Who sends a delivery: field `deliveryMode` of `nms:delivery`, as the names suggest.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Sender of a delivery: a router outside Campaign (external).
 * @context web
 */
export declare const DELIVERY_MODE_EXTERNAL: 0;

/**
 * Sender of a delivery: this instance, in bulk.
 * @context web
 */
export declare const DELIVERY_MODE_BULK: 1;

/**
 * Sender of a delivery: nobody: the delivery is described only.
 * @context web
 */
export declare const DELIVERY_MODE_DESCRIPTIVE: 2;

/**
 * Sender of a delivery: a mid-sourcing instance.
 * @context web
 */
export declare const DELIVERY_MODE_MIDSOURCING: 4;
