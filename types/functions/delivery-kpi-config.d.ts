/**
 * Settings of the part of a delivery's dashboard that shows its key figures.
 * @param delivery the delivery
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function deliveryKPIConfig(delivery: unknown): unknown;
