/**
 * Replaces the variables in a text by their values.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function expandVar(...args: unknown[]): unknown;
