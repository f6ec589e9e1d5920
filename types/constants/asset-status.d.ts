/**
 * Status of a marketing resource (`nms:asset`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Status of a marketing resource: being edited.
 * @context web
 */
export declare const ASSET_STATUS_EDITION: 0;

/**
 * Status of a marketing resource: waiting for approval.
 * @context web
 */
export declare const ASSET_STATUS_VALIDATIONPENDING: 1;

/**
 * Status of a marketing resource: in progress.
 * @context web
 */
export declare const ASSET_STATUS_INPROCESS: 2;

/**
 * Status of a marketing resource: approved.
 * @context web
 */
export declare const ASSET_STATUS_VALIDATED: 3;

/**
 * Status of a marketing resource: refused.
 * @context web
 */
export declare const ASSET_STATUS_REFUSED: 4;

/**
 * Status of a marketing resource: waiting for publication.
 * @context web
 */
export declare const ASSET_STATUS_PUBLICATIONPENDING: 5;

/**
 * Status of a marketing resource: being published.
 * @context web
 */
export declare const ASSET_STATUS_PUBLICATIONINPROCESS: 6;

/**
 * Status of a marketing resource: published.
 * @context web
 */
export declare const ASSET_STATUS_PUBLISHED: 7;

/**
 * Status of a marketing resource: canceled.
 * @context web
 */
export declare const ASSET_STATUS_CANCELED: 8;
