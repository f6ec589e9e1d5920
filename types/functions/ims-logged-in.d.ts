/**
 * Whether the operator is logged in with an Adobe ID (IMS).
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function IMSLoggedIn(...args: unknown[]): unknown;
