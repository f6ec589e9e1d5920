/**
 * The label of the state of a delivery.
 * @param status its status
 * @param state `DELIVERY_STATE_EDITION` and the others of that prefix
 * @param stateLabel label of the state
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function displayDeliveryStateLabel(status: number, state: number, stateLabel: string): string;
