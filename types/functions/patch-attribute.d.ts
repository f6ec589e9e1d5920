/**
 * Changes an attribute, of a document or of stored data, as the name suggests.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function patchAttribute(...args: unknown[]): unknown;
