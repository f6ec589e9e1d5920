/**
 * Writes a property, with its name and value, to the journal.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function logProperty(...args: unknown[]): unknown;
