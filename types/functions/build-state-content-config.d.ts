/**
 * Settings of the part of a delivery's dashboard that shows its state.
 * @param jsonParams the delivery
 * @param mode how to show it
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function buildStateContentConfig(jsonParams: unknown, mode: unknown): unknown;
