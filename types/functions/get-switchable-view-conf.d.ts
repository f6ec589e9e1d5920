/**
 * Settings of a part of a dashboard that can be switched to.
 * @param viewSettings what sets the part apart
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function getSwitchableViewConf(viewSettings: unknown): unknown;
