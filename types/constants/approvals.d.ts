/**
 * Approvals: of the parts of a delivery, and of campaigns and tasks.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the value
 */

/** What a delivery waits for in its approval: what `deliveryActionStateType` gives. */

/**
 * What a delivery waits for: nothing.
 * @context web
 */
export declare const ACTION_TYPE_NONE: 0;

/**
 * What a delivery waits for: an approval.
 * @context web
 */
export declare const ACTION_TYPE_TOVALIDATE: 1;

/**
 * What a delivery waits for: nothing any more, as it was refused.
 * @context web
 */
export declare const ACTION_TYPE_REFUSED: 2;

/**
 * What a delivery waits for: a submission.
 * @context web
 */
export declare const ACTION_TYPE_SUBMIT: 3;

/**
 * What a delivery waits for: a subscription.
 * @context web
 */
export declare const ACTION_TYPE_SUBSCRIBE: 4;

/**
 * What a delivery waits for: a confirmation.
 * @context web
 */
export declare const ACTION_TYPE_CONFIRM: 5;

/**
 * What a delivery waits for: an approval of the extraction file.
 * @context web
 */
export declare const ACTION_TYPE_EXTRACTION_APPROVAL: 6;

/**
 * What a delivery waits for: the extraction.
 * @context web
 */
export declare const ACTION_TYPE_EXTRACTION_INWAITING: 7;

/**
 * What a delivery waits for: an approval of the step that Campaign names FCP.
 * @context web
 */
export declare const ACTION_TYPE_FCP_APPROVAL: 8;

/**
 * What a delivery waits for: an edit.
 * @context web
 */
export declare const ACTION_TYPE_TOEDIT: 9;

/**
 * What a delivery waits for: the preparation.
 * @context web
 */
export declare const ACTION_TYPE_PREPARATION_INWAITING: 10;

/**
 * What a delivery waits for: nothing any more, as it has expired.
 * @context web
 */
export declare const ACTION_TYPE_EXPIRED: 11;

/** How far the target of a delivery is in its approval. */

/**
 * Target of a delivery: being edited.
 * @context web
 */
export declare const TARGET_STATUS_EDITION: 0;

/**
 * Target of a delivery: waiting for approval.
 * @context web
 */
export declare const TARGET_STATUS_INWAITING: 1;

/**
 * Target of a delivery: approved.
 * @context web
 */
export declare const TARGET_STATUS_VALIDATED: 2;

/**
 * Target of a delivery: refused.
 * @context web
 */
export declare const TARGET_STATUS_REFUSED: 3;

/** How far the content of a delivery is in its approval. */

/**
 * Content of a delivery: being edited.
 * @context web
 */
export declare const CONTENT_STATUS_EDITION: 0;

/**
 * Content of a delivery: waiting for approval.
 * @context web
 */
export declare const CONTENT_STATUS_INWAITING: 1;

/**
 * Content of a delivery: approved.
 * @context web
 */
export declare const CONTENT_STATUS_VALIDATED: 2;

/**
 * Content of a delivery: refused.
 * @context web
 */
export declare const CONTENT_STATUS_REFUSED: 3;

/**
 * Content of a delivery: waiting for the step that Campaign names FCP.
 * @context web
 */
export declare const CONTENT_STATUS_FCP_INWAITING: 4;

/**
 * Content of a delivery: approved in the step that Campaign names FCP.
 * @context web
 */
export declare const CONTENT_STATUS_FCP_VALIDATED: 5;

/**
 * Content of a delivery: refused in the step that Campaign names FCP.
 * @context web
 */
export declare const CONTENT_STATUS_FCP_REFUSED: 6;

/**
 * Content of a delivery: in progress.
 * @context web
 */
export declare const CONTENT_STATUS_INPROGRESS: 10;

/**
 * Content of a delivery: available.
 * @context web
 */
export declare const CONTENT_STATUS_AVAILABLE: 11;

/**
 * Content of a delivery: made outside Campaign, waiting for approval.
 * @context web
 */
export declare const CONTENT_STATUS_EXTERNAL_INWAITING: 15;

/**
 * Content of a delivery: made outside Campaign, refused.
 * @context web
 */
export declare const CONTENT_STATUS_EXTERNAL_REFUSED: 16;

/** How far the budget of a delivery is in its approval. */

/**
 * Budget of a delivery: being edited.
 * @context web
 */
export declare const BUDGET_STATUS_EDITION: 0;

/**
 * Budget of a delivery: waiting for approval.
 * @context web
 */
export declare const BUDGET_STATUS_INWAITING: 1;

/**
 * Budget of a delivery: approved.
 * @context web
 */
export declare const BUDGET_STATUS_VALIDATED: 2;

/**
 * Budget of a delivery: refused.
 * @context web
 */
export declare const BUDGET_STATUS_REFUSED: 3;

/** How far the extraction file of a delivery is in its approval. */

/**
 * Extraction file of a delivery: being edited.
 * @context web
 */
export declare const EXTRACTION_STATUS_EDITION: 0;

/**
 * Extraction file of a delivery: waiting for approval.
 * @context web
 */
export declare const EXTRACTION_STATUS_INWAITING: 1;

/**
 * Extraction file of a delivery: approved.
 * @context web
 */
export declare const EXTRACTION_STATUS_VALIDATED: 2;

/**
 * Extraction file of a delivery: refused.
 * @context web
 */
export declare const EXTRACTION_STATUS_REFUSED: 3;

/**
 * Extraction file of a delivery: sent.
 * @context web
 */
export declare const EXTRACTION_STATUS_SENT: 4;

/** How far the step that Campaign names sandbox is in its approval. */

/**
 * The step that Campaign names sandbox: being edited.
 * @context web
 */
export declare const SANDBOX_STATUS_EDITION: 0;

/**
 * The step that Campaign names sandbox: waiting for approval.
 * @context web
 */
export declare const SANDBOX_STATUS_INWAITING: 1;

/**
 * The step that Campaign names sandbox: approved.
 * @context web
 */
export declare const SANDBOX_STATUS_VALIDATED: 2;

/**
 * The step that Campaign names sandbox: refused.
 * @context web
 */
export declare const SANDBOX_STATUS_REFUSED: 3;

/**
 * What an approval, or a request for one, is about. The server has two more constants of that prefix that say how its deadline is given; their
 * values overlap.
 */

/**
 * Subject of an approval: target.
 * @context web
 */
export declare const VALIDATION_TYPE_TARGET: 0;

/**
 * Subject of an approval: content.
 * @context web
 */
export declare const VALIDATION_TYPE_CONTENT: 1;

/**
 * Subject of an approval: budget.
 * @context web
 */
export declare const VALIDATION_TYPE_BUDGET: 2;

/**
 * Subject of an approval: extraction file.
 * @context web
 */
export declare const VALIDATION_TYPE_EXTRACTION: 3;

/**
 * Subject of an approval: the step that Campaign names FCP.
 * @context web
 */
export declare const VALIDATION_TYPE_FCP: 4;

/**
 * Subject of an approval: the step that Campaign names sandbox.
 * @context web
 */
export declare const VALIDATION_TYPE_SANDBOX: 5;

/**
 * Subject of an approval: that the content is available.
 * @context web
 */
export declare const VALIDATION_TYPE_AVAILABLE: 6;

/**
 * Subject of an approval: external content.
 * @context web
 */
export declare const VALIDATION_TYPE_EXTERNAL: 7;

/**
 * Subject of an approval: start.
 * @context web
 */
export declare const VALIDATION_TYPE_STARTING: 9;

/**
 * Subject of an approval: by hand.
 * @context web
 */
export declare const VALIDATION_TYPE_MANUAL: 10;

/**
 * Subject of an approval: submission of the step that Campaign names FCP.
 * @context web
 */
export declare const VALIDATION_TYPE_SUBMITFCP: 11;

/**
 * Subject of an approval: submission of content.
 * @context web
 */
export declare const VALIDATION_TYPE_SUBMITCONTENT: 12;

/**
 * Subject of an approval: submission of what was edited.
 * @context web
 */
export declare const VALIDATION_TYPE_SUBMITEDITION: 13;

/**
 * Subject of an approval: approval itself.
 * @context web
 */
export declare const VALIDATION_TYPE_VALIDATION: 20;

/**
 * Subject of an approval: publication.
 * @context web
 */
export declare const VALIDATION_TYPE_PUBLICATION: 21;

/**
 * Subject of an approval: cancellation.
 * @context web
 */
export declare const VALIDATION_TYPE_CANCELLATION: 22;

/**
 * Subject of an approval: reservation.
 * @context web
 */
export declare const VALIDATION_TYPE_RESERVATION: 23;

/**
 * Subject of an approval: format.
 * @context web
 */
export declare const VALIDATION_TYPE_FORMAT: 24;

/**
 * Subject of an approval: submission of a budget.
 * @context web
 */
export declare const VALIDATION_TYPE_SUBMITBUDGET: 25;

/**
 * Subject of an approval: lock.
 * @context web
 */
export declare const VALIDATION_TYPE_LOCK: 30;

/**
 * Subject of an approval: release of a lock.
 * @context web
 */
export declare const VALIDATION_TYPE_UNLOCK: 31;

/**
 * Subject of an approval: the deadline is a span of time; no subject of approval.
 * @context web
 */
export declare const VALIDATION_TYPE_DELAY: 0;

/**
 * Subject of an approval: the deadline is a date; no subject of approval.
 * @context web
 */
export declare const VALIDATION_TYPE_DATE: 1;

/** How an approval happens. */

/**
 * Way of an approval: by itself.
 * @context web
 */
export declare const VALIDATION_MODE_AUTO: 0;

/**
 * Way of an approval: by an operator.
 * @context web
 */
export declare const VALIDATION_MODE_MANUAL: 1;

/** What happened in an approval, as its log says. */

/**
 * Line in the log of an approval: approved.
 * @context web
 */
export declare const VALIDATIONLOG_ACTION_VALIDATED: 0;

/**
 * Line in the log of an approval: refused.
 * @context web
 */
export declare const VALIDATIONLOG_ACTION_REFUSED: 1;

/**
 * Line in the log of an approval: canceled.
 * @context web
 */
export declare const VALIDATIONLOG_ACTION_CANCELED: 2;

/** What a notification is about. */

/**
 * Subject of a notification: an approval.
 * @context web
 */
export declare const VALIDATION_NOTIF: 0;

/**
 * Subject of a notification: a publication.
 * @context web
 */
export declare const PUBLICATION_NOTIF: 1;

/**
 * Subject of a notification: a marketing campaign.
 * @context web
 */
export declare const OPERATION_NOTIF: 2;

/**
 * Subject of a notification: a cancellation.
 * @context web
 */
export declare const CANCELLATION_NOTIF: 3;
