/**
 * Completes a query that a form holds in an abstract form.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function expandAbstractFormQuery(...args: unknown[]): unknown;
