/**
 * The picture of the state of a delivery.
 * @param status its status
 * @param state `DELIVERY_STATE_EDITION` and the others of that prefix
 * @param image picture of the state
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function displayDeliveryStateImg(status: number, state: number, image: string): string;
