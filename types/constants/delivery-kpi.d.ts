/**
 * Limits, in percent, below which the key figures of a delivery are shown as bad.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Key figures of a delivery, in percent: limit below which they show an error.
 * @context web
 */
export declare const DELIVERY_KPI_ERROR_THRESHOLD: 85;

/**
 * Key figures of a delivery, in percent: limit below which they show a warning.
 * @context web
 */
export declare const DELIVERY_KPI_WARNING_THRESHOLD: 95;
