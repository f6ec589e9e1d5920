/**
 * How far the publication of a delivery, such as a transactional message, is.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Publication of a delivery: not applicable.
 * @context web
 */
export declare const DELIVERY_PUBLICATION_STATUS_NOTAPPLICABLE: 0;

/**
 * Publication of a delivery: being edited.
 * @context web
 */
export declare const DELIVERY_PUBLICATION_STATUS_EDITION: 1;

/**
 * Publication of a delivery: deployed.
 * @context web
 */
export declare const DELIVERY_PUBLICATION_STATUS_DEPLOYED: 2;

/**
 * Publication of a delivery: the publication failed.
 * @context web
 */
export declare const DELIVERY_PUBLICATION_STATUS_FAILED: 3;

/**
 * Publication of a delivery: in production.
 * @context web
 */
export declare const DELIVERY_PUBLICATION_STATUS_PRODUCTION: 100;
