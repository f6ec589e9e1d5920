/**
 * The label of the status of an order in distributed marketing.
 * @param status `LOCALORDER_STATUS_PROOF` and the others of that prefix
 * @param newInstance whether the order is new
 * @param sg the texts: a StringGroup. Default: those of the page
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function localOrderStatusLabel(status: number, newInstance: boolean, sg?: unknown): string;
