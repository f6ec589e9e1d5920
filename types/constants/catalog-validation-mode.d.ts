/**
 * How orders from the catalog of distributed marketing (`nms:centralCatalog`) are approved.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Approval of orders from the catalog of distributed marketing: by an operator.
 * @context web
 */
export declare const CATALOG_VALIDATIONMODE_MANUAL: 0;

/**
 * Approval of orders from the catalog of distributed marketing: by itself.
 * @context web
 */
export declare const CATALOG_VALIDATIONMODE_AUTO: 1;
