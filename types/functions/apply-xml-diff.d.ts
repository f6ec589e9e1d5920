/**
 * Applies a difference between documents to a document.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function applyXmlDiff(...args: unknown[]): unknown;
