/**
 * Whether a page may show details of an error.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function canShowErrors(...args: unknown[]): unknown;
