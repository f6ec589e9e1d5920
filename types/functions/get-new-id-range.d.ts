/**
 * Reserves new identifiers for records, several at once. `application.getNewIds` and `xtk.session.GetNewIds` are documented.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function getNewIdRange(...args: unknown[]): unknown;
