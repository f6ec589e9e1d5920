/**
 * The name of the cookie that tells visitors apart.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function visitorCookieName(...args: unknown[]): unknown;
