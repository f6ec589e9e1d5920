/**
 * Finds the personalization fields in a text.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function scanCustomFields(...args: unknown[]): unknown;

/**
 * Finds the personalization fields in a text, extended.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function scanCustomFieldsEx(...args: unknown[]): unknown;
