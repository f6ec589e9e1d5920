/**
 * Marketing resources, documents, web applications and reports.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the value
 */

/** Status of a marketing resource (`nms:asset`). */

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

/** Kinds of resource. */

/**
 * Kind of resource: a file.
 * @context web
 */
export declare const RESOURCE_TYPE_FILE: 0;

/** Where something is shown that `htmlDocumentList` and `htmlDeliveryMirrorPage` make: their second argument, as the names suggest. */

/**
 * Shown in the client console.
 * @context web
 */
export declare const DOC_CONTEXT_CONSOLE: 0;

/**
 * Shown in a web page.
 * @context web
 */
export declare const DOC_CONTEXT_WEB: 1;

/**
 * Shown in a notification message.
 * @context web
 */
export declare const DOC_CONTEXT_NOTIFICATION: 2;

/** States of a web application (`nms:webApp`). */

/**
 * State of a web application: being edited.
 * @context web
 */
export declare const WEBAPP_STATE_EDITION: 0;

/**
 * State of a web application: to be published.
 * @context web
 */
export declare const WEBAPP_STATE_TOPUBLISH: 5;

/**
 * State of a web application: in production.
 * @context web
 */
export declare const WEBAPP_STATE_PROD: 10;

/** States of a report. */

/**
 * State of a report: in production.
 * @context web
 */
export declare const REPORT_STATE_PROD: 10;
