/**
 * Whether requests need a security token.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function useSecurityToken(...args: unknown[]): unknown;
