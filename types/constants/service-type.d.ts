/**
 * Channels of an information service (`nms:service`).
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Channel of an information service: email.
 * @context web
 */
export declare const SERVICE_TYPE_EMAIL: 0;

/**
 * Channel of an information service: mobile phone.
 * @context web
 */
export declare const SERVICE_TYPE_MOBILE: 1;

/**
 * Channel of an information service: Facebook.
 * @context web
 */
export declare const SERVICE_TYPE_FACEBOOK: 20;

/**
 * Channel of an information service: Twitter (the spelling is the server's).
 * @context web
 */
export declare const SERVICE_TYPE_TWEETER: 25;

/**
 * Channel of an information service: mobile application.
 * @context web
 */
export declare const SERVICE_TYPE_APP: 40;
