/**
 * Settings of the command bar of a delivery's dashboard.
 * @param jsonParams the delivery
 * @param onRefresh what to do when it is shown anew
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function buildCommandBarConfig(jsonParams: unknown, onRefresh: unknown): unknown;
