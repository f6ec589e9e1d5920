/**
 * Ends the step that `startProgressTransaction` began.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function endProgressTransaction(...args: unknown[]): unknown;
