/**
 * Channels: field `messageType` of `nms:delivery`.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Channel of a delivery: email.
 * @context web
 */
export declare const DELIVERY_MESSAGETYPE_EMAIL: 0;

/**
 * Channel of a delivery: text message (SMS).
 * @context web
 */
export declare const DELIVERY_MESSAGETYPE_SMS: 1;

/**
 * Channel of a delivery: telephone call.
 * @context web
 */
export declare const DELIVERY_MESSAGETYPE_PHONE: 2;

/**
 * Channel of a delivery: direct mail.
 * @context web
 */
export declare const DELIVERY_MESSAGETYPE_PAPER: 3;

/**
 * Channel of a delivery: fax.
 * @context web
 */
export declare const DELIVERY_MESSAGETYPE_FAX: 4;

/**
 * Channel of a delivery: handed to an agency.
 * @context web
 */
export declare const DELIVERY_MESSAGETYPE_AGENCY: 5;

/**
 * Channel of a delivery: Facebook.
 * @context web
 */
export declare const DELIVERY_MESSAGETYPE_FACEBOOK: 20;

/**
 * Channel of a delivery: Twitter.
 * @context web
 */
export declare const DELIVERY_MESSAGETYPE_TWITTER: 25;

/**
 * Channel of a delivery: mobile application, whatever its system.
 * @context web
 */
export declare const DELIVERY_MESSAGETYPE_MOBILEAPP: 40;

/**
 * Channel of a delivery: push notification on iOS.
 * @context web
 */
export declare const DELIVERY_MESSAGETYPE_IOS: 41;

/**
 * Channel of a delivery: push notification on Android.
 * @context web
 */
export declare const DELIVERY_MESSAGETYPE_ANDROID: 42;

/**
 * Channel of a delivery: another channel.
 * @context web
 */
export declare const DELIVERY_MESSAGETYPE_OTHER: 120;
