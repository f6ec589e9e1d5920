/**
 * Status of a delivery and of the messages in its log. Which of the two a value belongs to is not told by its name.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Status of a delivery or message: ignored.
 * @context web
 */
export declare const DELIVERY_STATUS_IGNORED: 0;

/**
 * Status of a delivery or message: sent.
 * @context web
 */
export declare const DELIVERY_STATUS_SENT: 1;

/**
 * Status of a delivery or message: canceled.
 * @context web
 */
export declare const DELIVERY_STATUS_CANCELED: 4;

/**
 * Status of a delivery or message: to be sent.
 * @context web
 */
export declare const DELIVERY_STATUS_TOSENT: 6;
