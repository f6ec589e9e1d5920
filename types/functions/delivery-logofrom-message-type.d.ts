/**
 * The logo of a channel.
 * @param messageType `DELIVERY_MESSAGETYPE_EMAIL` and the others of that prefix
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function deliveryLogofromMessageType(messageType: number): string;
