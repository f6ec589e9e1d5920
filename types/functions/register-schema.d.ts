/**
 * Makes a schema known for the rest of the script, as workflow code needs for temporary schemas.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function registerSchema(...args: unknown[]): unknown;
