/**
 * Distributed marketing: campaigns that a central entity shares with local ones.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the value
 */

/** Who works on a campaign of distributed marketing, and how. */

/**
 * Work on a campaign of distributed marketing: centralized.
 * @context web
 */
export declare const CENTRALLOCAL_MODE_CENTRALIZED: 0;

/**
 * Work on a campaign of distributed marketing: localized, in a campaign of its own.
 * @context web
 */
export declare const CENTRALLOCAL_MODE_LOCALIZEDOP: 1;

/**
 * Work on a campaign of distributed marketing: localized, in a web page.
 * @context web
 */
export declare const CENTRALLOCAL_MODE_LOCALIZEDWEB: 2;

/**
 * Work on a campaign of distributed marketing: distributed.
 * @context web
 */
export declare const CENTRALLOCAL_MODE_DISTRIBUTED: 3;

/** Kinds of campaign in distributed marketing. */

/**
 * Kind of campaign in distributed marketing: local.
 * @context web
 */
export declare const CENTRALLOCAL_TYPE_LOCAL: 0;

/**
 * Kind of campaign in distributed marketing: shared by local entities (mutualized).
 * @context web
 */
export declare const CENTRALLOCAL_TYPE_MUTUALIZED: 1;

/** Status of a catalog entry of distributed marketing (`nms:centralCatalog`). */

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

/** How orders from the catalog of distributed marketing (`nms:centralCatalog`) are approved. */

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

/** Status of an order of a local entity in distributed marketing (`nms:localOrder`). */

/**
 * Status of a local entity's order: being tried out with proofs.
 * @context web
 */
export declare const LOCALORDER_STATUS_PROOF: 0;

/**
 * Status of a local entity's order: reserved.
 * @context web
 */
export declare const LOCALORDER_STATUS_RESERVED: 1;

/**
 * Status of a local entity's order: approved.
 * @context web
 */
export declare const LOCALORDER_STATUS_VALIDATED: 2;

/**
 * Status of a local entity's order: refused.
 * @context web
 */
export declare const LOCALORDER_STATUS_REFUSED: 6;

/**
 * Status of a local entity's order: available.
 * @context web
 */
export declare const LOCALORDER_STATUS_AVAILABLE: 3;

/**
 * Status of a local entity's order: canceled.
 * @context web
 */
export declare const LOCALORDER_STATUS_CANCELED: 4;

/**
 * Status of a local entity's order: ended by an error.
 * @context web
 */
export declare const LOCALORDER_STATUS_ERROR: 5;

/** Status of an approval in distributed marketing (`nms:localValidationLog`). */

/**
 * Approval in distributed marketing: waiting for approval.
 * @context web
 */
export declare const LOCALVALIDATIONLOG_STATUS_INWAITING: 0;

/**
 * Approval in distributed marketing: approved.
 * @context web
 */
export declare const LOCALVALIDATIONLOG_STATUS_VALIDATED: 1;

/**
 * Approval in distributed marketing: refused.
 * @context web
 */
export declare const LOCALVALIDATIONLOG_STATUS_REFUSED: 2;

/** How the distribution to local entities is approved. */

/**
 * Approval of a distribution to local entities: by an operator.
 * @context web
 */
export declare const LOCALDISTRIBUTION_VALIDATIONMODE_MANUAL: 0;

/**
 * Approval of a distribution to local entities: by itself.
 * @context web
 */
export declare const LOCALDISTRIBUTION_VALIDATIONMODE_AUTOMATIC: 1;
