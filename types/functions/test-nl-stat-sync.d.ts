/**
 * The server's tests of itself: synchronization of statistics.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testNLStatSync(...args: unknown[]): unknown;
