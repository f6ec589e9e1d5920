/**
 * What a notification is about.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

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
