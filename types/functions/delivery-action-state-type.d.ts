/**
 * What a delivery waits for: one of `ACTION_TYPE_NONE` and the others of that prefix.
 * @param jsonParams the delivery, with `deliveryState` and the status of its approvals
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function deliveryActionStateType(jsonParams: unknown): number;
