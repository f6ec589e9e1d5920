/**
 * Deliveries (`nms:delivery`): states, channels, content, publication.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the value
 */

/** States of a delivery: field `state` of `nms:delivery`. */

/**
 * State of a delivery: being edited.
 * @context web
 */
export declare const DELIVERY_STATE_EDITION: 0;

/**
 * State of a delivery: the target is going to be computed.
 * @context web
 */
export declare const DELIVERY_STATE_TARGETPENDING: 11;

/**
 * State of a delivery: the target is being computed.
 * @context web
 */
export declare const DELIVERY_STATE_TARGETSELECTION: 12;

/**
 * State of a delivery: arbitration between deliveries is in progress.
 * @context web
 */
export declare const DELIVERY_STATE_TARGETARBITRATION: 13;

/**
 * State of a delivery: the target is ready.
 * @context web
 */
export declare const DELIVERY_STATE_TARGETREADY: 15;

/**
 * State of a delivery: the messages are going to be prepared.
 * @context web
 */
export declare const DELIVERY_STATE_MSGPREPENDING: 21;

/**
 * State of a delivery: the messages are being prepared.
 * @context web
 */
export declare const DELIVERY_STATE_PREPARATION: 22;

/**
 * State of a delivery: the messages are prepared.
 * @context web
 */
export declare const DELIVERY_STATE_MESSAGEFINISHED: 25;

/**
 * State of a delivery: the preparation failed.
 * @context web
 */
export declare const DELIVERY_STATE_PREPAREFAILED: 37;

/**
 * State of a delivery: ready to be sent.
 * @context web
 */
export declare const DELIVERY_STATE_READY: 45;

/**
 * State of a delivery: sending is put off to a later date.
 * @context web
 */
export declare const DELIVERY_STATE_DELAYED: 51;

/**
 * State of a delivery: sending is in progress.
 * @context web
 */
export declare const DELIVERY_STATE_STARTED: 55;

/**
 * State of a delivery: messages are going to be sent again.
 * @context web
 */
export declare const DELIVERY_STATE_RETRYPENDING: 61;

/**
 * State of a delivery: messages are being sent again.
 * @context web
 */
export declare const DELIVERY_STATE_RETRY: 62;

/**
 * State of a delivery: a cancellation is asked for.
 * @context web
 */
export declare const DELIVERY_STATE_CANCELPENDING: 81;

/**
 * State of a delivery: canceled.
 * @context web
 */
export declare const DELIVERY_STATE_CANCEL: 85;

/**
 * State of a delivery: a pause is asked for.
 * @context web
 */
export declare const DELIVERY_STATE_PAUSEPENDING: 71;

/**
 * State of a delivery: paused.
 * @context web
 */
export declare const DELIVERY_STATE_PAUSE: 75;

/**
 * State of a delivery: finished.
 * @context web
 */
export declare const DELIVERY_STATE_FINISHED: 95;

/**
 * State of a delivery: deleted.
 * @context web
 */
export declare const DELIVERY_STATE_DELETED: 100;

/** Status of a delivery and of the messages in its log. Which of the two a value belongs to is not told by its name. */

/**
 * Status of a delivery or message: ignored.
 * @context web
 */
export declare const DELIVERY_STATUS_IGNORED: 0;

/**
 * Status of a delivery or message: sent.
 * @context web
 */
export declare const DELIVERY_STATUS_SENT: 1;

/**
 * Status of a delivery or message: canceled.
 * @context web
 */
export declare const DELIVERY_STATUS_CANCELED: 4;

/**
 * Status of a delivery or message: to be sent.
 * @context web
 */
export declare const DELIVERY_STATUS_TOSENT: 6;

/** Who sends a delivery: field `deliveryMode` of `nms:delivery`, as the names suggest. */

/**
 * Sender of a delivery: a router outside Campaign (external).
 * @context web
 */
export declare const DELIVERY_MODE_EXTERNAL: 0;

/**
 * Sender of a delivery: this instance, in bulk.
 * @context web
 */
export declare const DELIVERY_MODE_BULK: 1;

/**
 * Sender of a delivery: nobody: the delivery is described only.
 * @context web
 */
export declare const DELIVERY_MODE_DESCRIPTIVE: 2;

/**
 * Sender of a delivery: a mid-sourcing instance.
 * @context web
 */
export declare const DELIVERY_MODE_MIDSOURCING: 4;

/** Channels: field `messageType` of `nms:delivery`. */

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

/** Kinds of message beside the channels of `DELIVERY_MESSAGETYPE_…`. */

/**
 * Kind of message: notification of a task.
 * @context web
 */
export declare const MESSAGE_TYPE_TASK: 9;

/**
 * Kind of message: any kind: a choice of filters.
 * @context web
 */
export declare const MESSAGE_TYPE_ALL: 127;

/** Kinds of message to a mobile phone. */

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

/** Which editor the content of a delivery is made with. */

/**
 * Editor of a delivery's content: the default editor.
 * @context web
 */
export declare const CONTENT_EDITING_MODE_DEFAULT: 0;

/**
 * Editor of a delivery's content: the digital content editor.
 * @context web
 */
export declare const CONTENT_EDITING_MODE_DCE: 1;

/**
 * Editor of a delivery's content: Adobe Experience Manager.
 * @context web
 */
export declare const CONTENT_EDITING_MODE_AEM: 2;

/** How far the publication of a delivery, such as a transactional message, is. */

/**
 * Publication of a delivery: not applicable.
 * @context web
 */
export declare const DELIVERY_PUBLICATION_STATUS_NOTAPPLICABLE: 0;

/**
 * Publication of a delivery: being edited.
 * @context web
 */
export declare const DELIVERY_PUBLICATION_STATUS_EDITION: 1;

/**
 * Publication of a delivery: deployed.
 * @context web
 */
export declare const DELIVERY_PUBLICATION_STATUS_DEPLOYED: 2;

/**
 * Publication of a delivery: the publication failed.
 * @context web
 */
export declare const DELIVERY_PUBLICATION_STATUS_FAILED: 3;

/**
 * Publication of a delivery: in production.
 * @context web
 */
export declare const DELIVERY_PUBLICATION_STATUS_PRODUCTION: 100;

/** Whether a delivery is deleted. */

/**
 * Deletion of a delivery: deleted.
 * @context web
 */
export declare const DELIVERY_DELETE_STATUS_DELETED: 2;

/** Choices of the filter of delivery lists. */

/**
 * Filter of delivery lists: all deliveries.
 * @context web
 */
export declare const DELIVERY_FILTER_ALL: 0;

/**
 * Filter of delivery lists: being edited.
 * @context web
 */
export declare const DELIVERY_FILTER_EDITION: 1;

/**
 * Filter of delivery lists: waiting for approval.
 * @context web
 */
export declare const DELIVERY_FILTER_TOVALIDATE: 2;

/**
 * Filter of delivery lists: started.
 * @context web
 */
export declare const DELIVERY_FILTER_STARTED: 3;

/**
 * Filter of delivery lists: finished.
 * @context web
 */
export declare const DELIVERY_FILTER_FINISHED: 4;

/**
 * Filter of delivery lists: failed.
 * @context web
 */
export declare const DELIVERY_FILTER_FAILED: 5;

/**
 * Filter of delivery lists: canceled.
 * @context web
 */
export declare const DELIVERY_FILTER_CANCELED: 6;

/** Limits, in percent, below which the key figures of a delivery are shown as bad. */

/**
 * Key figures of a delivery, in percent: limit below which they show an error.
 * @context web
 */
export declare const DELIVERY_KPI_ERROR_THRESHOLD: 85;

/**
 * Key figures of a delivery, in percent: limit below which they show a warning.
 * @context web
 */
export declare const DELIVERY_KPI_WARNING_THRESHOLD: 95;

/** Reasons why a message does not go out. `RAISON` is the spelling of the server. */

/**
 * Reason why a message does not go out: the recipient belongs to the control group.
 * @context web
 */
export declare const FAILURE_RAISON_CONTROL: 127;
