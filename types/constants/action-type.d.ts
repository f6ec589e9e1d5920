/**
 * What a delivery waits for in its approval: what `deliveryActionStateType` gives.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

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
