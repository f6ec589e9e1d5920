/**
 * Makes a schema of the columns of a query, known for the rest of the script.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function registerQuerySchema(...args: unknown[]): unknown;

/**
 * Makes a schema of the columns of a query, known for the rest of the script; extended.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function registerQuerySchemaEx(...args: unknown[]): unknown;
