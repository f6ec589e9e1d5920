/**
 * The IP address of the client whose request is answered.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function findClientIP(...args: unknown[]): unknown;
