/**
 * Kinds of message to a mobile phone.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Message to a mobile phone: text message (SMS).
 * @context web
 */
export declare const MOBILE_MSGTYPE_SMS: 0;

/**
 * Message to a mobile phone: WAP push message.
 * @context web
 */
export declare const MOBILE_MSGTYPE_WAPPUSH: 1;

/**
 * Message to a mobile phone: multimedia message (MMS).
 * @context web
 */
export declare const MOBILE_MSGTYPE_MMS: 2;
