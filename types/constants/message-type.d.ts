/**
 * Kinds of message beside the channels of `DELIVERY_MESSAGETYPE_…`.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

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
