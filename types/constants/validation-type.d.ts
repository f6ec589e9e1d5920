/**
 * What an approval, or a request for one, is about. The server has two more constants of that prefix that say how its deadline is given; their
 * values overlap.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
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
