/**
 * States of a delivery: field `state` of `nms:delivery`.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

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
