/**
 * The locale of the operator that the script runs as.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function getOperatorLocale(...args: unknown[]): unknown;
