/**
 * Status of a catalog entry of distributed marketing (`nms:centralCatalog`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Status of a catalog entry of distributed marketing: being edited.
 * @context web
 */
export declare const CATALOG_STATUS_EDITION: 0;

/**
 * Status of a catalog entry of distributed marketing: waiting for approval.
 * @context web
 */
export declare const CATALOG_STATUS_VALIDATIONPENDING: 1;

/**
 * Status of a catalog entry of distributed marketing: in progress.
 * @context web
 */
export declare const CATALOG_STATUS_INPROCESS: 2;

/**
 * Status of a catalog entry of distributed marketing: approved.
 * @context web
 */
export declare const CATALOG_STATUS_VALIDATED: 3;

/**
 * Status of a catalog entry of distributed marketing: refused.
 * @context web
 */
export declare const CATALOG_STATUS_REFUSED: 4;

/**
 * Status of a catalog entry of distributed marketing: published.
 * @context web
 */
export declare const CATALOG_STATUS_PUBLISHED: 7;

/**
 * Status of a catalog entry of distributed marketing: canceled.
 * @context web
 */
export declare const CATALOG_STATUS_CANCELED: 8;
