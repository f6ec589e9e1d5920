/**
 * A bearer token, for calls of other Adobe services.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function getBearerToken(...args: unknown[]): unknown;
