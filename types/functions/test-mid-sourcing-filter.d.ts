/**
 * The server's tests of itself: filters of mid-sourcing.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testMidSourcingFilter(...args: unknown[]): unknown;

/**
 * The server's tests of itself: filters of mid-sourcing, with a configuration.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testMidSourcingFilterWithConfiguration(...args: unknown[]): unknown;
