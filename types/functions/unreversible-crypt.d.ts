/**
 * Encrypts a text so that nobody can read it again, for `compareUnreversibleCrypt`: the way passwords are kept.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function unreversibleCrypt(...args: unknown[]): unknown;

/**
 * Compares a text with what `unreversibleCrypt` gave.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function compareUnreversibleCrypt(...args: unknown[]): unknown;
