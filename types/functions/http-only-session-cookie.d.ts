/**
 * Whether the session cookie is kept from scripts of the browser (HttpOnly).
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function httpOnlySessionCookie(...args: unknown[]): unknown;
