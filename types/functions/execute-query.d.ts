/**
 * Runs a query. `xtk.queryDef.create(…).ExecuteQuery()` is the documented way.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function executeQuery(...args: unknown[]): unknown;

/**
 * Runs a query, extended. `xtk.queryDef.create(…).ExecuteQuery()` is the documented way.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function executeQueryEx(...args: unknown[]): unknown;
